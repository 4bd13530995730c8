//! What a property can be set to, in the form in which HubSpot takes it.

use jiff::{Timestamp, civil};

use crate::{Date, DateTime, Id, Text};

/// The value of a property as HubSpot takes it: always a text.
///
/// | from | becomes |
/// |---|---|
/// | text, [`Id`] | itself |
/// | whole numbers, floats | decimal digits |
/// | `bool` | `true`, `false` |
/// | a list of texts | joined by `;` |
/// | [`jiff::Timestamp`], [`DateTime`] | RFC 3339 in UTC (a `DateTime` as it came) |
/// | [`jiff::civil::Date`], [`Date`] | milliseconds at the day's midnight in UTC (what is no day as it came) |
/// | `None`, [`PropertyValue::CLEAR`] | the empty text, which clears the property |
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PropertyValue(Text);

impl PropertyValue {
    /// Clears the property.
    pub const CLEAR: Self = Self(Text::EMPTY);

    /// The text that goes out.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text that goes out.
    #[must_use]
    pub fn into_text(self) -> Text {
        self.0
    }

    /// Several values of one property.
    pub fn list<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> Self {
        let mut joined = String::new();
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                joined.push(';');
            }
            joined.push_str(item.as_ref());
        }
        Self(joined.into())
    }
}

/// Everything that a [`Text`] comes from.
macro_rules! from_texts {
    ($($text:ty),*) => {$(
        impl From<$text> for PropertyValue {
            fn from(text: $text) -> Self {
                Self(text.into())
            }
        }
    )*};
}
from_texts!(&str, String, &String, Text, &Text, Box<str>, std::borrow::Cow<'_, str>, char, Id, &Id);
from_texts!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

impl From<f64> for PropertyValue {
    fn from(number: f64) -> Self {
        // The display of floats has no exponent and no needless fraction.
        if number.is_finite() { Self(number.to_string().into()) } else { Self::CLEAR }
    }
}

impl From<f32> for PropertyValue {
    fn from(number: f32) -> Self {
        if number.is_finite() { Self(number.to_string().into()) } else { Self::CLEAR }
    }
}

impl From<bool> for PropertyValue {
    fn from(value: bool) -> Self {
        Self(Text::from_static(if value { "true" } else { "false" }))
    }
}

impl From<Timestamp> for PropertyValue {
    fn from(at: Timestamp) -> Self {
        DateTime::from(at).into()
    }
}

impl From<DateTime> for PropertyValue {
    fn from(at: DateTime) -> Self {
        Self(at.to_string().into())
    }
}

impl From<civil::Date> for PropertyValue {
    fn from(date: civil::Date) -> Self {
        crate::date::midnight(date).into()
    }
}

impl From<Date> for PropertyValue {
    fn from(date: Date) -> Self {
        date.date().map_or_else(|| Self(date.to_string().into()), Self::from)
    }
}

impl<T: AsRef<str>> From<Vec<T>> for PropertyValue {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}

impl<T: AsRef<str>> From<&[T]> for PropertyValue {
    fn from(items: &[T]) -> Self {
        Self::list(items)
    }
}

impl<T: AsRef<str>, const N: usize> From<[T; N]> for PropertyValue {
    fn from(items: [T; N]) -> Self {
        Self::list(items)
    }
}

impl<T: Into<Self>> From<Option<T>> for PropertyValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::CLEAR, Into::into)
    }
}
