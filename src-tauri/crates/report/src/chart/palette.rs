//! The bidders' fixed colours and textures, and the inks of each theme.

/// A colour, as red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// White.
    pub const WHITE: Self = Self(255, 255, 255);
    /// Black.
    pub const BLACK: Self = Self(0, 0, 0);

    /// This colour laid over another, `percent` of it.
    #[must_use]
    pub fn over(self, ground: Self, percent: u8) -> Self {
        let share = u32::from(percent.min(100));
        let mix = |above: u8, below: u8| {
            let sum = u32::from(above) * share + u32::from(below) * (100 - share);
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, ground.0), mix(self.1, ground.1), mix(self.2, ground.2))
    }

    /// Black or white, whichever is easier to read on this colour.
    #[must_use]
    pub fn ink(self) -> Self {
        // Luminance in whole numbers, the same on every machine: sRGB's curve is near 3/4 x² + 1/4 x³.
        let light = |channel: u8| {
            let x = u64::from(channel);
            3 * 255 * x * x + x * x * x
        };
        let luminance = 2126 * light(self.0) + 7152 * light(self.1) + 722 * light(self.2);
        // Black and white are equally far at a relative luminance of 0.179.
        if luminance > 1790 * 4 * 255 * 255 * 255 { Self::BLACK } else { Self::WHITE }
    }

    /// As a spreadsheet writes it.
    pub fn rgb(self) -> u32 {
        (u32::from(self.0) << 16) | (u32::from(self.1) << 8) | u32::from(self.2)
    }
}

/// What is drawn over a bidder's colour, so that it is told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texture {
    /// Nothing.
    Plain,
    /// Lines rising to the right.
    Rising,
    /// Dots.
    Dots,
    /// Lines falling to the right.
    Falling,
    /// Horizontal lines.
    Horizontal,
    /// Vertical lines.
    Vertical,
    /// Rising and falling lines.
    Lattice,
    /// Horizontal and vertical lines.
    Squares,
}

/// How a bidder is drawn everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The colour.
    pub colour: Colour,
    /// The texture.
    pub texture: Texture,
}

/// Told apart with the three common colour deficiencies (after Okabe and Ito), at 3:1 or more on white.
const COLOURS: [Colour; 8] = [
    Colour(0x00, 0x72, 0xB2),
    Colour(0xD5, 0x5E, 0x00),
    Colour(0x6B, 0x72, 0x80),
    Colour(0x00, 0x9E, 0x73),
    Colour(0x9B, 0x4F, 0x96),
    Colour(0x8A, 0x6A, 0x00),
    Colour(0x3D, 0x3D, 0x9E),
    Colour(0x7A, 0x3B, 0x1D),
];

const TEXTURES: [Texture; 8] = [
    Texture::Plain,
    Texture::Rising,
    Texture::Dots,
    Texture::Falling,
    Texture::Horizontal,
    Texture::Vertical,
    Texture::Lattice,
    Texture::Squares,
];

impl Signature {
    /// The signature of the bid at this place of the register, from 0.
    ///
    /// Sixty-four bids differ; after the eighth the colours come back with other textures.
    pub fn of(place: usize) -> Self {
        let turn = place / COLOURS.len();
        let at = |length: usize, index: usize| index % length;
        Self {
            colour: COLOURS.get(at(COLOURS.len(), place)).copied().unwrap_or(Colour::BLACK),
            texture: TEXTURES.get(at(TEXTURES.len(), place + turn)).copied().unwrap_or(Texture::Plain),
        }
    }
}

/// Where a chart is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// A light screen.
    Light,
    /// A dark screen.
    Dark,
    /// Paper: white ground, black ink.
    Print,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// The ground.
    pub fn ground(self) -> Colour {
        match self {
            Self::Light | Self::Print => Colour::WHITE,
            Self::Dark => Colour(0x1E, 0x21, 0x27),
        }
    }

    /// The ink of names and totals.
    pub fn ink(self) -> Colour {
        match self {
            Self::Light => Colour(0x1B, 0x20, 0x29),
            Self::Dark => Colour(0xF1, 0xF2, 0xF4),
            Self::Print => Colour::BLACK,
        }
    }

    /// The ink of what comes second: headings, units, legends.
    pub fn soft_ink(self) -> Colour {
        match self {
            Self::Light => Colour(0x4B, 0x53, 0x60),
            Self::Dark => Colour(0xC3, 0xC8, 0xD0),
            Self::Print => Colour(0x33, 0x33, 0x33),
        }
    }

    /// The ink of guides that carry no information of their own.
    pub fn rule(self) -> Colour {
        match self {
            Self::Light => Colour(0xC9, 0xCD, 0xD3),
            Self::Dark => Colour(0x4A, 0x50, 0x5A),
            Self::Print => Colour(0xAA, 0xAA, 0xAA),
        }
    }

    /// A bidder's colour as an outline or a line on this ground.
    pub fn outline(self, colour: Colour) -> Colour {
        match self {
            Self::Light | Self::Print => colour,
            Self::Dark => colour.over(Colour::WHITE, 60),
        }
    }

    /// The fill of the segment of the criterion at this place: three strengths in turn, so that
    /// neighbours differ, each with an outline in the bidder's colour.
    pub fn tint(self, colour: Colour, place: usize) -> Colour {
        const STRENGTHS: [u8; 3] = [100, 62, 26];
        let strength = STRENGTHS.get(place % STRENGTHS.len()).copied().unwrap_or(100);
        colour.over(self.ground(), strength)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "the contrast of WCAG needs a power; tests only")]
    use super::*;

    /// Contrast as WCAG 2 defines it.
    fn contrast(one: Colour, other: Colour) -> f64 {
        let channel = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let luminance = |c: Colour| 0.2126 * channel(c.0) + 0.7152 * channel(c.1) + 0.0722 * channel(c.2);
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_has_the_contrast_of_rgaa_3_2() {
        for theme in Theme::ALL {
            assert!(contrast(theme.ink(), theme.ground()) >= 7.0);
            assert!(contrast(theme.soft_ink(), theme.ground()) >= 4.5);
            for (place, colour) in COLOURS.into_iter().enumerate() {
                for step in 0..3 {
                    let fill = theme.tint(colour, step);
                    let reached = contrast(fill.ink(), fill);
                    assert!(reached >= 4.5, "bid {place}, step {step}, {theme:?}: {reached:.2}");
                }
            }
        }
    }

    #[test]
    fn shapes_have_the_contrast_of_rgaa_3_3() {
        for theme in Theme::ALL {
            for (place, colour) in COLOURS.into_iter().enumerate() {
                let reached = contrast(theme.outline(colour), theme.ground());
                assert!(reached >= 3.0, "bid {place} on {theme:?}: {reached:.2}");
            }
        }
    }

    #[test]
    fn sixty_four_bids_have_a_signature_of_their_own() {
        let all: Vec<Signature> = (0..64).map(Signature::of).collect();
        for (index, one) in all.iter().enumerate() {
            assert!(!all[index + 1..].contains(one), "bid {index} is drawn like another");
        }
    }
}
