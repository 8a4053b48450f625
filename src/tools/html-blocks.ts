const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const LISTS = ['ul', 'ol', 'dl'];

/** Elements whose only content is words. */
export const PHRASE_BLOCKS: readonly string[] = [...HEADINGS, 'p'];

/** Elements with lines of their own, which every editor retains. */
export const TEXT_BLOCKS: readonly string[] = [...PHRASE_BLOCKS, ...LISTS, 'table', 'blockquote'];
