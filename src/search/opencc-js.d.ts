declare module 'opencc-js/dict/TSCharacters' {
  /** `Traditional Simplified [Simplified …]|…`: a character and what it may become, the likeliest first. */
  const dictionary: string;
  export default dictionary;
}
