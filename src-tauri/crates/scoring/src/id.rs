//! Identifiers that do not mix. A person never sees one: people see codes and letters.

use std::fmt;

use uuid::Uuid;

/// The namespace from which identifiers are derived when a file names things by code.
const CODES: Uuid = Uuid::from_u128(0x6d1f_2a70_5b0c_5e0e_9a53_8e1b_77d0_c0de);

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an identifier read from a dossier.
            pub fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The identifier of what a file names `code`: the same code, the same identifier.
            pub fn from_code(code: &str) -> Self {
                Self(Uuid::new_v5(&CODES, format!("{}/{code}", $kind).as_bytes()))
            }

            /// The bare identifier.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}

id! {
    /// Identifies a criterion, at any of the three levels.
    CriterionId, "criterion"
}
id! {
    /// Identifies a bid.
    BidId, "bid"
}
id! {
    /// Identifies a member of the panel.
    MemberId, "member"
}
id! {
    /// Identifies a college of the panel.
    CollegeId, "college"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_code_names_different_things_differently() {
        assert_ne!(
            CriterionId::from_code("a").uuid(),
            BidId::from_code("a").uuid(),
            "a criterion and a bid may both be called A"
        );
    }
}
