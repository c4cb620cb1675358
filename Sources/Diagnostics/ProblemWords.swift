/// A catalogue of what problems say: English, told to whoever builds, and never printed on a page.
package protocol ProblemWords {}
