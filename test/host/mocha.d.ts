/** The build of mocha that runs in browsers and in Node alike; `mocha` alone would bring Node's file system along. */
declare module 'mocha/mocha' {
  const mocha: BrowserMocha;
  export = mocha;
}
