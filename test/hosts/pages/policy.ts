// What the page's policy stopped, for the test that looks at this page.
export const stopped: string[] = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
  stopped.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
);
Object.assign(globalThis, {stopped});
await import('../../../src/define.js');
