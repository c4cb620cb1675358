/// A catalogue of words of others: looked for in what they wrote, or written as their programs and licences have them.
/// They are no language's, so that no page says them in another.
package protocol ReadWords {}
