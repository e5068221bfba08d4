package import Base

/// What the built-in theme makes of an accent colour, so that all text in it can be read.
///
/// Links, buttons and marks have it, or the nearest colour with a contrast of 4.5:1 (WCAG 2.2, success criterion 1.4.3) on
/// both backgrounds of the theme; a second, stronger colour is for what the pointer is on.
package struct AccentColours: Hashable, Sendable {
  /// On a light background.
  package let light: Colour
  package let lightStrong: Colour
  /// On a dark one.
  package let dark: Colour
  package let darkStrong: Colour

  package static let wantedContrast = 4.5
  /// `--paper` and `--wash` of the theme's style sheet.
  package static let lightBackgrounds = ["#fff", "#f2f5f5"]
  /// The same for readers who prefer the dark.
  package static let darkBackgrounds = ["#101517", "#182023"]

  package init(_ accent: Colour) {
    let (onLight, onDark) = (
      Self.lightBackgrounds.compactMap { Colour($0) }, Self.darkBackgrounds.compactMap { Colour($0) }
    )
    light = accent.nearest(towards: .black, contrast: Self.wantedContrast, on: onLight)
    dark = accent.nearest(towards: .white, contrast: Self.wantedContrast, on: onDark)
    // Two fifths of the way: seen as another colour, and still not black or white.
    lightStrong = light.moved(102, towards: .black)
    darkStrong = dark.moved(102, towards: .white)
  }

  /// The least contrast that a colour has on the light backgrounds.
  package static func contrast(of accent: Colour) -> Double {
    lightBackgrounds.compactMap { Colour($0) }.map { accent.contrast(with: $0) }.min() ?? 1
  }
}
