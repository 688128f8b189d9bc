declare module 'written-number' {
  export default function writtenNumber(number: number, options?: { lang?: string }): string;
}
