// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `Angle`: 2 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct Angle {
    /// `units`: `AngleUnits`.
    pub units: AngleUnits,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Angle {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Angle", kind: Kind::Record(&[
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
impl Angle {
    /// With all that is required.
    pub fn new(units: impl Into<AngleUnits>, value: impl Into<f64>) -> Self {
        Self { units: units.into(), value: value.into(), rest: Rest::EMPTY }
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
impl Shaped for AngleUnits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AngleUnits", kind: Kind::Enumeration(&["DEGREES", "GRADIANS", "RADIANS", "TURNS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Degrees => 0, Self::Gradians => 1, Self::Radians => 2, Self::Turns => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Degrees, 1 => Self::Gradians, 2 => Self::Radians, 3 => Self::Turns,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BackgroundImage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BackgroundImage", kind: Kind::Record(&[
            Member { name: "backgroundPosition", required: true }, Member { name: "backgroundSize", required: true },
            Member { name: "imageUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            background_position: Text::EMPTY, background_size: Text::EMPTY, image_url: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.background_position, 1 => &self.background_size, 2 => &self.image_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.background_position, 1 => &mut self.background_size, 2 => &mut self.image_url,
            _ => &mut self.rest,
        }
    }
}
impl BackgroundImage {
    /// With all that is required.
    pub fn new(
        background_position: impl Into<Text>, background_size: impl Into<Text>, image_url: impl Into<Text>,
    ) -> Self {
        Self {
            background_position: background_position.into(), background_size: background_size.into(),
            image_url: image_url.into(), rest: Rest::EMPTY,
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
impl Shaped for BlogPostContentTypeCategory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPostContentTypeCategory", kind: Kind::Enumeration(&[
            "0", "1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "2", "20", "21", "22", "3", "4",
            "5", "6", "7", "8", "9",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::V0 => 0, Self::V1 => 1, Self::V10 => 2, Self::V11 => 3, Self::V12 => 4, Self::V13 => 5,
            Self::V14 => 6, Self::V15 => 7, Self::V16 => 8, Self::V17 => 9, Self::V18 => 10, Self::V19 => 11,
            Self::V2 => 12, Self::V20 => 13, Self::V21 => 14, Self::V22 => 15, Self::V3 => 16, Self::V4 => 17,
            Self::V5 => 18, Self::V6 => 19, Self::V7 => 20, Self::V8 => 21, Self::V9 => 22,
            Self::Unknown(value) => return (23, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::V0, 1 => Self::V1, 2 => Self::V10, 3 => Self::V11, 4 => Self::V12, 5 => Self::V13,
            6 => Self::V14, 7 => Self::V15, 8 => Self::V16, 9 => Self::V17, 10 => Self::V18, 11 => Self::V19,
            12 => Self::V2, 13 => Self::V20, 14 => Self::V21, 15 => Self::V22, 16 => Self::V3, 17 => Self::V4,
            18 => Self::V5, 19 => Self::V6, 20 => Self::V7, 21 => Self::V8, 22 => Self::V9,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BreakpointStyles {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BreakpointStyles", kind: Kind::Record(&[
            Member { name: "hidden", required: true }, Member { name: "margin", required: true },
            Member { name: "padding", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { hidden: false, margin: Shaped::blank(), padding: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.hidden, 1 => &self.margin, 2 => &self.padding, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.hidden, 1 => &mut self.margin, 2 => &mut self.padding, _ => &mut self.rest }
    }
}
impl BreakpointStyles {
    /// With all that is required.
    pub fn new(hidden: bool, margin: impl Into<Margin>, padding: impl Into<Padding>) -> Self {
        Self { hidden, margin: margin.into(), padding: padding.into(), rest: Rest::EMPTY }
    }
}

/// `ColorStop`: one member.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ColorStop {
    /// `color`: `RGBAColor`.
    pub color: RGBAColor,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ColorStop {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ColorStop", kind: Kind::Record(&[Member { name: "color", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { color: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.color, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.color, _ => &mut self.rest }
    }
}
impl ColorStop {
    /// With all that is required.
    pub fn new(color: impl Into<RGBAColor>) -> Self { Self { color: color.into(), rest: Rest::EMPTY } }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "cloneName", required: false }, Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { clone_name: None, id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.clone_name, 1 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.clone_name, 1 => &mut self.id, _ => &mut self.rest }
    }
}
impl ContentCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<Text>) -> Self { self.clone_name = Some(clone_name.into()); self }
}

/// `ContentLanguageVariation`: 15 members.
///
/// Published by `cms/pages`, `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContentLanguageVariation {
    /// `archivedInDashboard`: true or false; may be absent.
    pub archived_in_dashboard: Option<bool>,
    /// `authorName`: text; may be absent.
    pub author_name: Option<Text>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `campaignName`: text; may be absent.
    pub campaign_name: Option<Text>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `id`: a whole number; may be absent.
    pub id: Option<i64>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `password`: text that is not shown; may be absent.
    pub password: Option<Secret>,
    /// `publicAccessRules`: a list: any JSON; may be absent.
    pub public_access_rules: Option<Vec<Value>>,
    /// `publicAccessRulesEnabled`: true or false; may be absent.
    pub public_access_rules_enabled: Option<bool>,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `state`: text; may be absent.
    pub state: Option<Text>,
    /// `tagIds`: a list: a whole number; may be absent.
    pub tag_ids: Option<Vec<i64>>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentLanguageVariation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentLanguageVariation", kind: Kind::Record(&[
            Member { name: "archivedInDashboard", required: false }, Member { name: "authorName", required: false },
            Member { name: "campaign", required: false }, Member { name: "campaignName", required: false },
            Member { name: "created", required: false }, Member { name: "id", required: false },
            Member { name: "name", required: false }, Member { name: "password", required: false },
            Member { name: "publicAccessRules", required: false },
            Member { name: "publicAccessRulesEnabled", required: false },
            Member { name: "publishDate", required: false }, Member { name: "slug", required: false },
            Member { name: "state", required: false }, Member { name: "tagIds", required: false },
            Member { name: "updated", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived_in_dashboard: None, author_name: None, campaign: None, campaign_name: None, created: None,
            id: None, name: None, password: None, public_access_rules: None, public_access_rules_enabled: None,
            publish_date: None, slug: None, state: None, tag_ids: None, updated: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived_in_dashboard, 1 => &self.author_name, 2 => &self.campaign, 3 => &self.campaign_name,
            4 => &self.created, 5 => &self.id, 6 => &self.name, 7 => &self.password, 8 => &self.public_access_rules,
            9 => &self.public_access_rules_enabled, 10 => &self.publish_date, 11 => &self.slug, 12 => &self.state,
            13 => &self.tag_ids, 14 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived_in_dashboard, 1 => &mut self.author_name, 2 => &mut self.campaign,
            3 => &mut self.campaign_name, 4 => &mut self.created, 5 => &mut self.id, 6 => &mut self.name,
            7 => &mut self.password, 8 => &mut self.public_access_rules, 9 => &mut self.public_access_rules_enabled,
            10 => &mut self.publish_date, 11 => &mut self.slug, 12 => &mut self.state, 13 => &mut self.tag_ids,
            14 => &mut self.updated, _ => &mut self.rest,
        }
    }
}
impl ContentLanguageVariation {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard); self
    }
    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<Text>) -> Self {
        self.author_name = Some(author_name.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `campaignName`.
    pub fn campaign_name(mut self, campaign_name: impl Into<Text>) -> Self {
        self.campaign_name = Some(campaign_name.into()); self
    }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self { self.id = Some(id.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `password`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self { self.password = Some(password.into()); self }
    /// Sets `publicAccessRules`.
    pub fn public_access_rules(mut self, public_access_rules: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled); self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
    /// Sets `tagIds`.
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
}
impl Default for ContentLanguageVariation {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentScheduleRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentScheduleRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "publishDate", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, publish_date: DateTime::UNSET, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.publish_date, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.publish_date, _ => &mut self.rest }
    }
}
impl ContentScheduleRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, publish_date: impl Into<DateTime>) -> Self {
        Self { id: id.into(), publish_date: publish_date.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Gradient {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Gradient", kind: Kind::Record(&[
            Member { name: "angle", required: true }, Member { name: "colors", required: true },
            Member { name: "sideOrCorner", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { angle: Shaped::blank(), colors: Vec::new(), side_or_corner: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.angle, 1 => &self.colors, 2 => &self.side_or_corner, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.angle, 1 => &mut self.colors, 2 => &mut self.side_or_corner, _ => &mut self.rest }
    }
}
impl Gradient {
    /// With all that is required.
    pub fn new(
        angle: impl Into<Angle>, colors: impl IntoIterator<Item = impl Into<ColorStop>>,
        side_or_corner: impl Into<SideOrCorner>,
    ) -> Self {
        Self {
            angle: angle.into(), colors: colors.into_iter().map(Into::into).collect(),
            side_or_corner: side_or_corner.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LayoutSection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LayoutSection", kind: Kind::Record(&[
            Member { name: "cells", required: true }, Member { name: "cssClass", required: true },
            Member { name: "cssId", required: true }, Member { name: "cssStyle", required: true },
            Member { name: "label", required: true }, Member { name: "name", required: true },
            Member { name: "params", required: true }, Member { name: "rowMetaData", required: true },
            Member { name: "rows", required: true }, Member { name: "styles", required: true },
            Member { name: "type", required: true }, Member { name: "w", required: true },
            Member { name: "x", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cells: Vec::new(), css_class: Text::EMPTY, css_id: Text::EMPTY, css_style: Text::EMPTY,
            label: Text::EMPTY, name: Text::EMPTY, params: Map::EMPTY, row_meta_data: Vec::new(), rows: Vec::new(),
            styles: Shaped::blank(), r#type: Text::EMPTY, w: 0, x: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cells, 1 => &self.css_class, 2 => &self.css_id, 3 => &self.css_style, 4 => &self.label,
            5 => &self.name, 6 => &self.params, 7 => &self.row_meta_data, 8 => &self.rows, 9 => &self.styles,
            10 => &self.r#type, 11 => &self.w, 12 => &self.x, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cells, 1 => &mut self.css_class, 2 => &mut self.css_id, 3 => &mut self.css_style,
            4 => &mut self.label, 5 => &mut self.name, 6 => &mut self.params, 7 => &mut self.row_meta_data,
            8 => &mut self.rows, 9 => &mut self.styles, 10 => &mut self.r#type, 11 => &mut self.w, 12 => &mut self.x,
            _ => &mut self.rest,
        }
    }
}
impl LayoutSection {
    /// With all that is required.
    pub fn new(
        cells: impl IntoIterator<Item = impl Into<LayoutSection>>, css_class: impl Into<Text>,
        css_id: impl Into<Text>, css_style: impl Into<Text>, label: impl Into<Text>, name: impl Into<Text>,
        params: impl Into<Map<Value>>, row_meta_data: impl IntoIterator<Item = impl Into<RowMetaData>>,
        rows: impl IntoIterator<Item = impl Into<Map<LayoutSection>>>, styles: impl Into<Styles>,
        r#type: impl Into<Text>, w: impl Into<i64>, x: impl Into<i64>,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(), css_class: css_class.into(), css_id: css_id.into(),
            css_style: css_style.into(), label: label.into(), name: name.into(), params: params.into(),
            row_meta_data: row_meta_data.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(Into::into).collect(), styles: styles.into(), r#type: r#type.into(),
            w: w.into(), x: x.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Margin {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Margin", kind: Kind::Record(&[
            Member { name: "bottom", required: true }, Member { name: "top", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { bottom: Shaped::blank(), top: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.bottom, 1 => &self.top, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.bottom, 1 => &mut self.top, _ => &mut self.rest }
    }
}
impl Margin {
    /// With all that is required.
    pub fn new(bottom: impl Into<Size>, top: impl Into<Size>) -> Self {
        Self { bottom: bottom.into(), top: top.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Padding {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Padding", kind: Kind::Record(&[
            Member { name: "bottom", required: true }, Member { name: "left", required: true },
            Member { name: "right", required: true }, Member { name: "top", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            bottom: Shaped::blank(), left: Shaped::blank(), right: Shaped::blank(), top: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.bottom, 1 => &self.left, 2 => &self.right, 3 => &self.top, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bottom, 1 => &mut self.left, 2 => &mut self.right, 3 => &mut self.top,
            _ => &mut self.rest,
        }
    }
}
impl Padding {
    /// With all that is required.
    pub fn new(bottom: impl Into<Size>, left: impl Into<Size>, right: impl Into<Size>, top: impl Into<Size>) -> Self {
        Self { bottom: bottom.into(), left: left.into(), right: right.into(), top: top.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RGBAColor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RGBAColor", kind: Kind::Record(&[
            Member { name: "a", required: true }, Member { name: "b", required: true },
            Member { name: "g", required: true }, Member { name: "r", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { a: 0.0, b: 0, g: 0, r: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.a, 1 => &self.b, 2 => &self.g, 3 => &self.r, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.a, 1 => &mut self.b, 2 => &mut self.g, 3 => &mut self.r, _ => &mut self.rest }
    }
}
impl RGBAColor {
    /// With all that is required.
    pub fn new(a: impl Into<f64>, b: impl Into<i64>, g: impl Into<i64>, r: impl Into<i64>) -> Self {
        Self { a: a.into(), b: b.into(), g: g.into(), r: r.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RowMetaData {
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
impl RowMetaData {
    /// With all that is required.
    pub fn new(css_class: impl Into<Text>, styles: impl Into<Styles>) -> Self {
        Self { css_class: css_class.into(), styles: styles.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SideOrCorner {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SideOrCorner", kind: Kind::Record(&[
            Member { name: "horizontalSide", required: true }, Member { name: "verticalSide", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { horizontal_side: Shaped::blank(), vertical_side: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.horizontal_side, 1 => &self.vertical_side, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.horizontal_side, 1 => &mut self.vertical_side, _ => &mut self.rest }
    }
}
impl SideOrCorner {
    /// With all that is required.
    pub fn new(
        horizontal_side: impl Into<SideOrCornerHorizontalSide>, vertical_side: impl Into<SideOrCornerVerticalSide>,
    ) -> Self {
        Self { horizontal_side: horizontal_side.into(), vertical_side: vertical_side.into(), rest: Rest::EMPTY }
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
impl Shaped for SideOrCornerHorizontalSide {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SideOrCornerHorizontalSide", kind: Kind::Enumeration(&["CENTER", "LEFT", "RIGHT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Center => 0, Self::Left => 1, Self::Right => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Center, 1 => Self::Left, 2 => Self::Right, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for SideOrCornerVerticalSide {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SideOrCornerVerticalSide", kind: Kind::Enumeration(&["BOTTOM", "MIDDLE", "TOP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Bottom => 0, Self::Middle => 1, Self::Top => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Bottom, 1 => Self::Middle, 2 => Self::Top, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Size {
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
impl Size {
    /// With all that is required.
    pub fn new(units: impl Into<SizeUnits>, value: impl Into<f64>) -> Self {
        Self { units: units.into(), value: value.into(), rest: Rest::EMPTY }
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
impl Shaped for SizeUnits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SizeUnits", kind: Kind::Enumeration(&[
            "CH", "CM", "EM", "EX", "IN", "LH", "MM", "PC", "PERCENTAGE", "PT", "PX", "Q", "REM", "VH", "VMAX",
            "VMIN", "VW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Ch => 0, Self::Cm => 1, Self::Em => 2, Self::Ex => 3, Self::In => 4, Self::Lh => 5, Self::Mm => 6,
            Self::Pc => 7, Self::Percentage => 8, Self::Pt => 9, Self::Px => 10, Self::Q => 11, Self::Rem => 12,
            Self::Vh => 13, Self::Vmax => 14, Self::Vmin => 15, Self::Vw => 16,
            Self::Unknown(value) => return (17, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Ch, 1 => Self::Cm, 2 => Self::Em, 3 => Self::Ex, 4 => Self::In, 5 => Self::Lh, 6 => Self::Mm,
            7 => Self::Pc, 8 => Self::Percentage, 9 => Self::Pt, 10 => Self::Px, 11 => Self::Q, 12 => Self::Rem,
            13 => Self::Vh, 14 => Self::Vmax, 15 => Self::Vmin, 16 => Self::Vw, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Styles {
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
impl Styles {
    /// With all that is required.
    pub fn new(
        background_color: impl Into<RGBAColor>, background_gradient: impl Into<Gradient>,
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
    pub fn breakpoint_styles(mut self, breakpoint_styles: impl Into<Map<BreakpointStyles>>) -> Self {
        self.breakpoint_styles = Some(breakpoint_styles.into()); self
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
impl Shaped for StylesFlexboxPositioning {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StylesFlexboxPositioning", kind: Kind::Enumeration(&[
            "BOTTOM_CENTER", "BOTTOM_LEFT", "BOTTOM_RIGHT", "MIDDLE_CENTER", "MIDDLE_LEFT", "MIDDLE_RIGHT",
            "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::BottomCenter => 0, Self::BottomLeft => 1, Self::BottomRight => 2, Self::MiddleCenter => 3,
            Self::MiddleLeft => 4, Self::MiddleRight => 5, Self::TopCenter => 6, Self::TopLeft => 7,
            Self::TopRight => 8, Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::BottomCenter, 1 => Self::BottomLeft, 2 => Self::BottomRight, 3 => Self::MiddleCenter,
            4 => Self::MiddleLeft, 5 => Self::MiddleRight, 6 => Self::TopCenter, 7 => Self::TopLeft,
            8 => Self::TopRight, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    Angle, BackgroundImage, BreakpointStyles, ColorStop, ContentCloneRequestVNext, ContentLanguageVariation,
    ContentScheduleRequestVNext, Gradient, LayoutSection, Margin, Padding, RGBAColor, RowMetaData, SideOrCorner,
    Size, Styles,
}

crate::runtime::enumeration_traits! {
    AngleUnits, BlogPostContentTypeCategory, SideOrCornerHorizontalSide, SideOrCornerVerticalSide, SizeUnits,
    StylesFlexboxPositioning,
}
