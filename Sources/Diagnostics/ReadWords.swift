/// A catalogue of words that are looked for in what others wrote: never printed.
package protocol ReadWords {}
