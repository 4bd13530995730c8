// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BackgroundImage, BlogPost, PostsBlogPost, PostsBreakpointStyles, PostsGradient, RGBAColor,
    SideOrCornerVerticalSide, StylesFlexboxPositioning, VersionUser,
};

/// `RowMetaData`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "RowMetaData")]
#[non_exhaustive]
pub struct PostsRowMetaData {
    /// `cssClass`: text.
    pub css_class: Text,
    /// `styles`: `PostsStyles`.
    pub styles: PostsStyles,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsRowMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RowMetaData", kind: Kind::Record(&[
            Member { name: "cssClass", required: true }, Member { name: "styles", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { css_class: Text::EMPTY, styles: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.css_class, 1 => &self.styles, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.css_class, 1 => &mut self.styles, _ => &mut self.rest }
    }
}
impl PostsRowMetaData {
    /// With all that is required.
    pub fn new(css_class: impl Into<Text>, styles: impl Into<PostsStyles>) -> Self {
        Self { css_class: css_class.into(), styles: styles.into(), rest: Rest::EMPTY }
    }
}

/// `Size`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Size")]
#[non_exhaustive]
pub struct PostsSize {
    /// `units`: `PostsSizeUnits`.
    pub units: PostsSizeUnits,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsSize {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Size", kind: Kind::Record(&[
            Member { name: "units", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { units: Shaped::blank(), value: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.units, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.units, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl PostsSize {
    /// With all that is required.
    pub fn new(units: impl Into<PostsSizeUnits>, value: impl Into<f64>) -> Self {
        Self { units: units.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// 17 known values; any other is kept as it came.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PostsSizeUnits {
    /// `%`
    Percent,
    /// `Q`
    Q,
    /// `ch`
    Ch,
    /// `cm`
    Cm,
    /// `em`
    Em,
    /// `ex`
    Ex,
    /// `in`
    In,
    /// `lh`
    Lh,
    /// `mm`
    Mm,
    /// `pc`
    Pc,
    /// `pt`
    Pt,
    /// `px`
    Px,
    /// `rem`
    Rem,
    /// `vh`
    Vh,
    /// `vmax`
    Vmax,
    /// `vmin`
    Vmin,
    /// `vw`
    Vw,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PostsSizeUnits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsSizeUnits", kind: Kind::Enumeration(&[
            "%", "Q", "ch", "cm", "em", "ex", "in", "lh", "mm", "pc", "pt", "px", "rem", "vh", "vmax", "vmin", "vw",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Percent => 0, Self::Q => 1, Self::Ch => 2, Self::Cm => 3, Self::Em => 4, Self::Ex => 5,
            Self::In => 6, Self::Lh => 7, Self::Mm => 8, Self::Pc => 9, Self::Pt => 10, Self::Px => 11,
            Self::Rem => 12, Self::Vh => 13, Self::Vmax => 14, Self::Vmin => 15, Self::Vw => 16,
            Self::Unknown(value) => return (17, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Percent, 1 => Self::Q, 2 => Self::Ch, 3 => Self::Cm, 4 => Self::Em, 5 => Self::Ex,
            6 => Self::In, 7 => Self::Lh, 8 => Self::Mm, 9 => Self::Pc, 10 => Self::Pt, 11 => Self::Px,
            12 => Self::Rem, 13 => Self::Vh, 14 => Self::Vmax, 15 => Self::Vmin, 16 => Self::Vw,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Styles`: 8 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Styles")]
#[non_exhaustive]
pub struct PostsStyles {
    /// `backgroundColor`: `RGBAColor`.
    pub background_color: RGBAColor,
    /// `backgroundGradient`: `PostsGradient`.
    pub background_gradient: PostsGradient,
    /// `backgroundImage`: `BackgroundImage`.
    pub background_image: BackgroundImage,
    /// `breakpointStyles`: a map by name: `PostsBreakpointStyles`; may be absent.
    pub breakpoint_styles: Option<Map<PostsBreakpointStyles>>,
    /// `flexboxPositioning`: `StylesFlexboxPositioning`.
    pub flexbox_positioning: StylesFlexboxPositioning,
    /// `forceFullWidthSection`: true or false.
    pub force_full_width_section: bool,
    /// `maxWidthSectionCentering`: a whole number.
    pub max_width_section_centering: i64,
    /// `verticalAlignment`: `SideOrCornerVerticalSide`.
    pub vertical_alignment: SideOrCornerVerticalSide,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsStyles {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Styles", kind: Kind::Record(&[
            Member { name: "backgroundColor", required: true },
            Member { name: "backgroundGradient", required: true },
            Member { name: "backgroundImage", required: true }, Member { name: "breakpointStyles", required: false },
            Member { name: "flexboxPositioning", required: true },
            Member { name: "forceFullWidthSection", required: true },
            Member { name: "maxWidthSectionCentering", required: true },
            Member { name: "verticalAlignment", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            background_color: Shaped::blank(), background_gradient: Shaped::blank(),
            background_image: Shaped::blank(), breakpoint_styles: None, flexbox_positioning: Shaped::blank(),
            force_full_width_section: false, max_width_section_centering: 0, vertical_alignment: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.background_color, 1 => &self.background_gradient, 2 => &self.background_image,
            3 => &self.breakpoint_styles, 4 => &self.flexbox_positioning, 5 => &self.force_full_width_section,
            6 => &self.max_width_section_centering, 7 => &self.vertical_alignment, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.background_color, 1 => &mut self.background_gradient, 2 => &mut self.background_image,
            3 => &mut self.breakpoint_styles, 4 => &mut self.flexbox_positioning,
            5 => &mut self.force_full_width_section, 6 => &mut self.max_width_section_centering,
            7 => &mut self.vertical_alignment, _ => &mut self.rest,
        }
    }
}
impl PostsStyles {
    /// With all that is required.
    pub fn new(
        background_color: impl Into<RGBAColor>, background_gradient: impl Into<PostsGradient>,
        background_image: impl Into<BackgroundImage>, flexbox_positioning: impl Into<StylesFlexboxPositioning>,
        force_full_width_section: bool, max_width_section_centering: impl Into<i64>,
        vertical_alignment: impl Into<SideOrCornerVerticalSide>,
    ) -> Self {
        Self {
            background_color: background_color.into(), background_gradient: background_gradient.into(),
            background_image: background_image.into(), flexbox_positioning: flexbox_positioning.into(),
            force_full_width_section, max_width_section_centering: max_width_section_centering.into(),
            vertical_alignment: vertical_alignment.into(), ..Shaped::blank()
        }
    }
    /// Sets `breakpointStyles`.
    pub fn breakpoint_styles(mut self, breakpoint_styles: impl Into<Map<PostsBreakpointStyles>>) -> Self {
        self.breakpoint_styles = Some(breakpoint_styles.into()); self
    }
}

/// `VersionBlogPost`: 4 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "VersionBlogPost")]
#[non_exhaustive]
pub struct PostsVersionBlogPost {
    /// `id`: text.
    pub id: Text,
    /// `object`: `PostsBlogPost`.
    pub object: PostsBlogPost,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsVersionBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionBlogPost", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl PostsVersionBlogPost {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<PostsBlogPost>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `VersionBlogPost`: 4 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VersionBlogPost {
    /// `id`: text.
    pub id: Text,
    /// `object`: `BlogPost`.
    pub object: BlogPost,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VersionBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionBlogPost", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl VersionBlogPost {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<BlogPost>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    PostsRowMetaData, PostsSize, PostsStyles, PostsVersionBlogPost, VersionBlogPost,
}

crate::runtime::enumeration_traits! {
    PostsSizeUnits,
}
