/** What a content folder holds, as far as an import has to fit in with it. */
export interface KnownFolder {
  /** Nothing when the folder has no `site.yaml` yet. */
  readonly site: KnownSite | undefined;
  readonly agencies: readonly KnownAgency[];
  /** Names in `topics.yaml`; nothing when there is none. */
  readonly topics: readonly string[] | undefined;
  /** Whether `topics.yaml` was begun by an import, which may then add to it. */
  readonly topicsOpen: boolean;
  readonly documents: readonly KnownDocument[];
}

export interface KnownSite {
  readonly indexNumberFormats: readonly string[];
  readonly divisionCode?: string | undefined;
}

export interface KnownAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly uscc?: string | undefined;
}

export interface KnownDocument {
  /** Path in the content folder. */
  readonly path: string;
  readonly agency: string;
  readonly indexNumber: string;
  /** What the import wrote into its front matter. */
  readonly imported?: { readonly file: string; readonly sha256: string } | undefined;
}

/** A page to be imported: the file it came from and what was read off it. */
export interface SourcePage {
  /** Name of the file, without folders. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}
