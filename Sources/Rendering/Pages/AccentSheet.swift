import Base
import Content

/// The style sheet that gives the theme the accent of the settings: `/accent.css`.
///
/// A file of its own rather than part of each page, so that a site can forbid inline styles (CSP). Paper keeps to black.
enum AccentSheet {
  static func css(_ accent: String) -> [UInt8] {
    guard let colour = Colour(accent) else { preconditionFailure("the settings hold a colour") }
    let colours = AccentColours(colour)
    return Array(
      """
      @media screen {
        :root {
          --accent: \(colours.light.hexadecimal);
          --accent-strong: \(colours.lightStrong.hexadecimal);
        }
      }
      @media screen and (prefers-color-scheme: dark) {
        :root {
          --accent: \(colours.dark.hexadecimal);
          --accent-strong: \(colours.darkStrong.hexadecimal);
        }
      }

      """.utf8)
  }
}
