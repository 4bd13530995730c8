// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Angle`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Angle {
    /// `units`: `AngleUnits`.
    pub units: AngleUnits,
    /// `value`: a number.
    pub value: f64,
    rest: Rest,
}
crate::runtime::record! {
    Angle "Angle" {
        0 units "units" required = Shaped::blank();
        1 value "value" required = 0.0;
    }
}
impl Angle {
    /// One with all that is required.
    pub fn new(units: impl Into<AngleUnits>, value: impl Into<f64>) -> Self {
        Self {
            units: units.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub enum AngleUnits {
    /// `DEGREES`
    Degrees,
    /// `GRADIANS`
    Gradians,
    /// `RADIANS`
    Radians,
    /// `TURNS`
    Turns,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    AngleUnits "AngleUnits" {
        0 Degrees "DEGREES";
        1 Gradians "GRADIANS";
        2 Radians "RADIANS";
        3 Turns "TURNS";
    } 4
}

/// `BackgroundImage`: 3 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BackgroundImage {
    /// `backgroundPosition`: text.
    pub background_position: Text,
    /// `backgroundSize`: text.
    pub background_size: Text,
    /// `imageUrl`: text.
    pub image_url: Text,
    rest: Rest,
}
crate::runtime::record! {
    BackgroundImage "BackgroundImage" {
        0 background_position "backgroundPosition" required = Text::EMPTY;
        1 background_size "backgroundSize" required = Text::EMPTY;
        2 image_url "imageUrl" required = Text::EMPTY;
    }
}
impl BackgroundImage {
    /// One with all that is required.
    pub fn new(
        background_position: impl Into<Text>,
        background_size: impl Into<Text>,
        image_url: impl Into<Text>,
    ) -> Self {
        Self {
            background_position: background_position.into(),
            background_size: background_size.into(),
            image_url: image_url.into(),
            ..Shaped::blank()
        }
    }
}

/// 23 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum BlogPostContentTypeCategory {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `10`
    V10,
    /// `11`
    V11,
    /// `12`
    V12,
    /// `13`
    V13,
    /// `14`
    V14,
    /// `15`
    V15,
    /// `16`
    V16,
    /// `17`
    V17,
    /// `18`
    V18,
    /// `19`
    V19,
    /// `2`
    V2,
    /// `20`
    V20,
    /// `21`
    V21,
    /// `22`
    V22,
    /// `3`
    V3,
    /// `4`
    V4,
    /// `5`
    V5,
    /// `6`
    V6,
    /// `7`
    V7,
    /// `8`
    V8,
    /// `9`
    V9,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    BlogPostContentTypeCategory "BlogPostContentTypeCategory" {
        0 V0 "0";
        1 V1 "1";
        2 V10 "10";
        3 V11 "11";
        4 V12 "12";
        5 V13 "13";
        6 V14 "14";
        7 V15 "15";
        8 V16 "16";
        9 V17 "17";
        10 V18 "18";
        11 V19 "19";
        12 V2 "2";
        13 V20 "20";
        14 V21 "21";
        15 V22 "22";
        16 V3 "3";
        17 V4 "4";
        18 V5 "5";
        19 V6 "6";
        20 V7 "7";
        21 V8 "8";
        22 V9 "9";
    } 23
}

/// `BreakpointStyles`: 3 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BreakpointStyles {
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `margin`: `Margin`.
    pub margin: Margin,
    /// `padding`: `Padding`.
    pub padding: Padding,
    rest: Rest,
}
crate::runtime::record! {
    BreakpointStyles "BreakpointStyles" {
        0 hidden "hidden" required = false;
        1 margin "margin" required = Shaped::blank();
        2 padding "padding" required = Shaped::blank();
    }
}
impl BreakpointStyles {
    /// One with all that is required.
    pub fn new(
        hidden: bool,
        margin: impl Into<Margin>,
        padding: impl Into<Padding>,
    ) -> Self {
        Self {
            hidden,
            margin: margin.into(),
            padding: padding.into(),
            ..Shaped::blank()
        }
    }
}

/// `ColorStop`: one member.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ColorStop {
    /// `color`: `RGBAColor`.
    pub color: RGBAColor,
    rest: Rest,
}
crate::runtime::record! {
    ColorStop "ColorStop" {
        0 color "color" required = Shaped::blank();
    }
}
impl ColorStop {
    /// One with all that is required.
    pub fn new(color: impl Into<RGBAColor>) -> Self {
        Self {
            color: color.into(),
            ..Shaped::blank()
        }
    }
}

/// `ContentCloneRequestVNext`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContentCloneRequestVNext {
    /// `cloneName`: text; may be absent.
    pub clone_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    rest: Rest,
}
crate::runtime::record! {
    ContentCloneRequestVNext "ContentCloneRequestVNext" {
        0 clone_name "cloneName" optional = None;
        1 id "id" required = Text::EMPTY;
    }
}
impl ContentCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<Text>) -> Self {
        self.clone_name = Some(clone_name.into());
        self
    }
}

/// `ContentLanguageVariation`: 15 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContentLanguageVariation {
    /// `archivedInDashboard`: true or false.
    pub archived_in_dashboard: bool,
    /// `authorName`: text.
    pub author_name: Text,
    /// `campaign`: text.
    pub campaign: Text,
    /// `campaignName`: text.
    pub campaign_name: Text,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `id`: a whole number.
    pub id: i64,
    /// `name`: text.
    pub name: Text,
    /// `password`: text.
    pub password: Text,
    /// `publicAccessRules`: a list: any JSON.
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`: true or false.
    pub public_access_rules_enabled: bool,
    /// `publishDate`: a point in time.
    pub publish_date: DateTime,
    /// `slug`: text.
    pub slug: Text,
    /// `state`: text.
    pub state: Text,
    /// `tagIds`: a list: a whole number; may be absent.
    pub tag_ids: Option<Vec<i64>>,
    /// `updated`: a point in time.
    pub updated: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    ContentLanguageVariation "ContentLanguageVariation" {
        0 archived_in_dashboard "archivedInDashboard" required = false;
        1 author_name "authorName" required = Text::EMPTY;
        2 campaign "campaign" required = Text::EMPTY;
        3 campaign_name "campaignName" required = Text::EMPTY;
        4 created "created" required = DateTime::UNSET;
        5 id "id" required = 0;
        6 name "name" required = Text::EMPTY;
        7 password "password" required = Text::EMPTY;
        8 public_access_rules "publicAccessRules" required = Vec::new();
        9 public_access_rules_enabled "publicAccessRulesEnabled" required = false;
        10 publish_date "publishDate" required = DateTime::UNSET;
        11 slug "slug" required = Text::EMPTY;
        12 state "state" required = Text::EMPTY;
        13 tag_ids "tagIds" optional = None;
        14 updated "updated" required = DateTime::UNSET;
    }
}
impl ContentLanguageVariation {
    /// One with all that is required.
    pub fn new(
        archived_in_dashboard: bool,
        author_name: impl Into<Text>,
        campaign: impl Into<Text>,
        campaign_name: impl Into<Text>,
        created: impl Into<DateTime>,
        id: impl Into<i64>,
        name: impl Into<Text>,
        password: impl Into<Text>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool,
        publish_date: impl Into<DateTime>,
        slug: impl Into<Text>,
        state: impl Into<Text>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived_in_dashboard,
            author_name: author_name.into(),
            campaign: campaign.into(),
            campaign_name: campaign_name.into(),
            created: created.into(),
            id: id.into(),
            name: name.into(),
            password: password.into(),
            public_access_rules: public_access_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            public_access_rules_enabled,
            publish_date: publish_date.into(),
            slug: slug.into(),
            state: state.into(),
            updated: updated.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `tagIds`.
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// `ContentScheduleRequestVNext`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContentScheduleRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `publishDate`: a point in time.
    pub publish_date: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    ContentScheduleRequestVNext "ContentScheduleRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 publish_date "publishDate" required = DateTime::UNSET;
    }
}
impl ContentScheduleRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, publish_date: impl Into<DateTime>) -> Self {
        Self {
            id: id.into(),
            publish_date: publish_date.into(),
            ..Shaped::blank()
        }
    }
}

/// `Gradient`: 3 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Gradient {
    /// `angle`: `Angle`.
    pub angle: Angle,
    /// `colors`: a list: `ColorStop`.
    pub colors: Vec<ColorStop>,
    /// `sideOrCorner`: `SideOrCorner`.
    pub side_or_corner: SideOrCorner,
    rest: Rest,
}
crate::runtime::record! {
    Gradient "Gradient" {
        0 angle "angle" required = Shaped::blank();
        1 colors "colors" required = Vec::new();
        2 side_or_corner "sideOrCorner" required = Shaped::blank();
    }
}
impl Gradient {
    /// One with all that is required.
    pub fn new(
        angle: impl Into<Angle>,
        colors: impl IntoIterator<Item = impl Into<ColorStop>>,
        side_or_corner: impl Into<SideOrCorner>,
    ) -> Self {
        Self {
            angle: angle.into(),
            colors: colors.into_iter().map(Into::into).collect(),
            side_or_corner: side_or_corner.into(),
            ..Shaped::blank()
        }
    }
}

/// `LayoutSection`: 13 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct LayoutSection {
    /// `cells`: a list: `LayoutSection`.
    pub cells: Vec<LayoutSection>,
    /// `cssClass`: text.
    pub css_class: Text,
    /// `cssId`: text.
    pub css_id: Text,
    /// `cssStyle`: text.
    pub css_style: Text,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `params`: a map by name: any JSON.
    pub params: Map<Value>,
    /// `rowMetaData`: a list: `RowMetaData`.
    pub row_meta_data: Vec<RowMetaData>,
    /// `rows`: a list: a map by name: `LayoutSection`.
    pub rows: Vec<Map<LayoutSection>>,
    /// `styles`: `Styles`.
    pub styles: Styles,
    /// `type`: text.
    pub r#type: Text,
    /// `w`: a whole number.
    pub w: i64,
    /// `x`: a whole number.
    pub x: i64,
    rest: Rest,
}
crate::runtime::record! {
    LayoutSection "LayoutSection" {
        0 cells "cells" required = Vec::new();
        1 css_class "cssClass" required = Text::EMPTY;
        2 css_id "cssId" required = Text::EMPTY;
        3 css_style "cssStyle" required = Text::EMPTY;
        4 label "label" required = Text::EMPTY;
        5 name "name" required = Text::EMPTY;
        6 params "params" required = Map::EMPTY;
        7 row_meta_data "rowMetaData" required = Vec::new();
        8 rows "rows" required = Vec::new();
        9 styles "styles" required = Shaped::blank();
        10 r#type "type" required = Text::EMPTY;
        11 w "w" required = 0;
        12 x "x" required = 0;
    }
}
impl LayoutSection {
    /// One with all that is required.
    pub fn new(
        cells: impl IntoIterator<Item = impl Into<LayoutSection>>,
        css_class: impl Into<Text>,
        css_id: impl Into<Text>,
        css_style: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        params: impl Into<Map<Value>>,
        row_meta_data: impl IntoIterator<Item = impl Into<RowMetaData>>,
        rows: impl IntoIterator<Item = impl Into<Map<LayoutSection>>>,
        styles: impl Into<Styles>,
        r#type: impl Into<Text>,
        w: impl Into<i64>,
        x: impl Into<i64>,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
            css_class: css_class.into(),
            css_id: css_id.into(),
            css_style: css_style.into(),
            label: label.into(),
            name: name.into(),
            params: params.into(),
            row_meta_data: row_meta_data.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(Into::into).collect(),
            styles: styles.into(),
            r#type: r#type.into(),
            w: w.into(),
            x: x.into(),
            ..Shaped::blank()
        }
    }
}

/// `Margin`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Margin {
    /// `bottom`: `Size`.
    pub bottom: Size,
    /// `top`: `Size`.
    pub top: Size,
    rest: Rest,
}
crate::runtime::record! {
    Margin "Margin" {
        0 bottom "bottom" required = Shaped::blank();
        1 top "top" required = Shaped::blank();
    }
}
impl Margin {
    /// One with all that is required.
    pub fn new(bottom: impl Into<Size>, top: impl Into<Size>) -> Self {
        Self {
            bottom: bottom.into(),
            top: top.into(),
            ..Shaped::blank()
        }
    }
}

/// `Padding`: 4 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Padding {
    /// `bottom`: `Size`.
    pub bottom: Size,
    /// `left`: `Size`.
    pub left: Size,
    /// `right`: `Size`.
    pub right: Size,
    /// `top`: `Size`.
    pub top: Size,
    rest: Rest,
}
crate::runtime::record! {
    Padding "Padding" {
        0 bottom "bottom" required = Shaped::blank();
        1 left "left" required = Shaped::blank();
        2 right "right" required = Shaped::blank();
        3 top "top" required = Shaped::blank();
    }
}
impl Padding {
    /// One with all that is required.
    pub fn new(
        bottom: impl Into<Size>,
        left: impl Into<Size>,
        right: impl Into<Size>,
        top: impl Into<Size>,
    ) -> Self {
        Self {
            bottom: bottom.into(),
            left: left.into(),
            right: right.into(),
            top: top.into(),
            ..Shaped::blank()
        }
    }
}

/// `RGBAColor`: 4 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RGBAColor {
    /// `a`: a number.
    pub a: f64,
    /// `b`: a whole number.
    pub b: i64,
    /// `g`: a whole number.
    pub g: i64,
    /// `r`: a whole number.
    pub r: i64,
    rest: Rest,
}
crate::runtime::record! {
    RGBAColor "RGBAColor" {
        0 a "a" required = 0.0;
        1 b "b" required = 0;
        2 g "g" required = 0;
        3 r "r" required = 0;
    }
}
impl RGBAColor {
    /// One with all that is required.
    pub fn new(
        a: impl Into<f64>,
        b: impl Into<i64>,
        g: impl Into<i64>,
        r: impl Into<i64>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            g: g.into(),
            r: r.into(),
            ..Shaped::blank()
        }
    }
}

/// `RowMetaData`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct RowMetaData {
    /// `cssClass`: text.
    pub css_class: Text,
    /// `styles`: `Styles`.
    pub styles: Styles,
    rest: Rest,
}
crate::runtime::record! {
    RowMetaData "RowMetaData" {
        0 css_class "cssClass" required = Text::EMPTY;
        1 styles "styles" required = Shaped::blank();
    }
}
impl RowMetaData {
    /// One with all that is required.
    pub fn new(css_class: impl Into<Text>, styles: impl Into<Styles>) -> Self {
        Self {
            css_class: css_class.into(),
            styles: styles.into(),
            ..Shaped::blank()
        }
    }
}

/// `SideOrCorner`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SideOrCorner {
    /// `horizontalSide`: `SideOrCornerHorizontalSide`.
    pub horizontal_side: SideOrCornerHorizontalSide,
    /// `verticalSide`: `SideOrCornerVerticalSide`.
    pub vertical_side: SideOrCornerVerticalSide,
    rest: Rest,
}
crate::runtime::record! {
    SideOrCorner "SideOrCorner" {
        0 horizontal_side "horizontalSide" required = Shaped::blank();
        1 vertical_side "verticalSide" required = Shaped::blank();
    }
}
impl SideOrCorner {
    /// One with all that is required.
    pub fn new(
        horizontal_side: impl Into<SideOrCornerHorizontalSide>,
        vertical_side: impl Into<SideOrCornerVerticalSide>,
    ) -> Self {
        Self {
            horizontal_side: horizontal_side.into(),
            vertical_side: vertical_side.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum SideOrCornerHorizontalSide {
    /// `CENTER`
    Center,
    /// `LEFT`
    Left,
    /// `RIGHT`
    Right,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SideOrCornerHorizontalSide "SideOrCornerHorizontalSide" {
        0 Center "CENTER";
        1 Left "LEFT";
        2 Right "RIGHT";
    } 3
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum SideOrCornerVerticalSide {
    /// `BOTTOM`
    Bottom,
    /// `MIDDLE`
    Middle,
    /// `TOP`
    Top,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SideOrCornerVerticalSide "SideOrCornerVerticalSide" {
        0 Bottom "BOTTOM";
        1 Middle "MIDDLE";
        2 Top "TOP";
    } 3
}

/// `Size`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Size {
    /// `units`: `SizeUnits`.
    pub units: SizeUnits,
    /// `value`: a number.
    pub value: f64,
    rest: Rest,
}
crate::runtime::record! {
    Size "Size" {
        0 units "units" required = Shaped::blank();
        1 value "value" required = 0.0;
    }
}
impl Size {
    /// One with all that is required.
    pub fn new(units: impl Into<SizeUnits>, value: impl Into<f64>) -> Self {
        Self {
            units: units.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 17 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub enum SizeUnits {
    /// `CH`
    Ch,
    /// `CM`
    Cm,
    /// `EM`
    Em,
    /// `EX`
    Ex,
    /// `IN`
    In,
    /// `LH`
    Lh,
    /// `MM`
    Mm,
    /// `PC`
    Pc,
    /// `PERCENTAGE`
    Percentage,
    /// `PT`
    Pt,
    /// `PX`
    Px,
    /// `Q`
    Q,
    /// `REM`
    Rem,
    /// `VH`
    Vh,
    /// `VMAX`
    Vmax,
    /// `VMIN`
    Vmin,
    /// `VW`
    Vw,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SizeUnits "SizeUnits" {
        0 Ch "CH";
        1 Cm "CM";
        2 Em "EM";
        3 Ex "EX";
        4 In "IN";
        5 Lh "LH";
        6 Mm "MM";
        7 Pc "PC";
        8 Percentage "PERCENTAGE";
        9 Pt "PT";
        10 Px "PX";
        11 Q "Q";
        12 Rem "REM";
        13 Vh "VH";
        14 Vmax "VMAX";
        15 Vmin "VMIN";
        16 Vw "VW";
    } 17
}

/// `Styles`: 8 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Styles {
    /// `backgroundColor`: `RGBAColor`.
    pub background_color: RGBAColor,
    /// `backgroundGradient`: `Gradient`.
    pub background_gradient: Gradient,
    /// `backgroundImage`: `BackgroundImage`.
    pub background_image: BackgroundImage,
    /// `breakpointStyles`: a map by name: `BreakpointStyles`; may be absent.
    pub breakpoint_styles: Option<Map<BreakpointStyles>>,
    /// `flexboxPositioning`: `StylesFlexboxPositioning`.
    pub flexbox_positioning: StylesFlexboxPositioning,
    /// `forceFullWidthSection`: true or false.
    pub force_full_width_section: bool,
    /// `maxWidthSectionCentering`: a whole number.
    pub max_width_section_centering: i64,
    /// `verticalAlignment`: `SideOrCornerVerticalSide`.
    pub vertical_alignment: SideOrCornerVerticalSide,
    rest: Rest,
}
crate::runtime::record! {
    Styles "Styles" {
        0 background_color "backgroundColor" required = Shaped::blank();
        1 background_gradient "backgroundGradient" required = Shaped::blank();
        2 background_image "backgroundImage" required = Shaped::blank();
        3 breakpoint_styles "breakpointStyles" optional = None;
        4 flexbox_positioning "flexboxPositioning" required = Shaped::blank();
        5 force_full_width_section "forceFullWidthSection" required = false;
        6 max_width_section_centering "maxWidthSectionCentering" required = 0;
        7 vertical_alignment "verticalAlignment" required = Shaped::blank();
    }
}
impl Styles {
    /// One with all that is required.
    pub fn new(
        background_color: impl Into<RGBAColor>,
        background_gradient: impl Into<Gradient>,
        background_image: impl Into<BackgroundImage>,
        flexbox_positioning: impl Into<StylesFlexboxPositioning>,
        force_full_width_section: bool,
        max_width_section_centering: impl Into<i64>,
        vertical_alignment: impl Into<SideOrCornerVerticalSide>,
    ) -> Self {
        Self {
            background_color: background_color.into(),
            background_gradient: background_gradient.into(),
            background_image: background_image.into(),
            flexbox_positioning: flexbox_positioning.into(),
            force_full_width_section,
            max_width_section_centering: max_width_section_centering.into(),
            vertical_alignment: vertical_alignment.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `breakpointStyles`.
    pub fn breakpoint_styles(
        mut self,
        breakpoint_styles: impl Into<Map<BreakpointStyles>>,
    ) -> Self {
        self.breakpoint_styles = Some(breakpoint_styles.into());
        self
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum StylesFlexboxPositioning {
    /// `BOTTOM_CENTER`
    BottomCenter,
    /// `BOTTOM_LEFT`
    BottomLeft,
    /// `BOTTOM_RIGHT`
    BottomRight,
    /// `MIDDLE_CENTER`
    MiddleCenter,
    /// `MIDDLE_LEFT`
    MiddleLeft,
    /// `MIDDLE_RIGHT`
    MiddleRight,
    /// `TOP_CENTER`
    TopCenter,
    /// `TOP_LEFT`
    TopLeft,
    /// `TOP_RIGHT`
    TopRight,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StylesFlexboxPositioning "StylesFlexboxPositioning" {
        0 BottomCenter "BOTTOM_CENTER";
        1 BottomLeft "BOTTOM_LEFT";
        2 BottomRight "BOTTOM_RIGHT";
        3 MiddleCenter "MIDDLE_CENTER";
        4 MiddleLeft "MIDDLE_LEFT";
        5 MiddleRight "MIDDLE_RIGHT";
        6 TopCenter "TOP_CENTER";
        7 TopLeft "TOP_LEFT";
        8 TopRight "TOP_RIGHT";
    } 9
}
