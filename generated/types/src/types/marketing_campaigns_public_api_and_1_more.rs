// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 176 known values; any other is kept as it came.
///
/// Published by `marketing/campaigns-public-api`, `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicBudgetTotalsCurrencyCode {
    /// `AED`
    Aed,
    /// `AFN`
    Afn,
    /// `ALL`
    All,
    /// `AMD`
    Amd,
    /// `ANG`
    Ang,
    /// `AOA`
    Aoa,
    /// `ARS`
    Ars,
    /// `AUD`
    Aud,
    /// `AWG`
    Awg,
    /// `AZN`
    Azn,
    /// `BAM`
    Bam,
    /// `BBD`
    Bbd,
    /// `BDT`
    Bdt,
    /// `BGN`
    Bgn,
    /// `BHD`
    Bhd,
    /// `BIF`
    Bif,
    /// `BMD`
    Bmd,
    /// `BND`
    Bnd,
    /// `BOB`
    Bob,
    /// `BOV`
    Bov,
    /// `BRL`
    Brl,
    /// `BSD`
    Bsd,
    /// `BTN`
    Btn,
    /// `BWP`
    Bwp,
    /// `BYN`
    Byn,
    /// `BZD`
    Bzd,
    /// `CAD`
    Cad,
    /// `CDF`
    Cdf,
    /// `CHE`
    Che,
    /// `CHF`
    Chf,
    /// `CHW`
    Chw,
    /// `CLF`
    Clf,
    /// `CLP`
    Clp,
    /// `CNY`
    Cny,
    /// `COP`
    Cop,
    /// `COU`
    Cou,
    /// `CRC`
    Crc,
    /// `CUC`
    Cuc,
    /// `CUP`
    Cup,
    /// `CVE`
    Cve,
    /// `CZK`
    Czk,
    /// `DJF`
    Djf,
    /// `DKK`
    Dkk,
    /// `DOP`
    Dop,
    /// `DZD`
    Dzd,
    /// `EGP`
    Egp,
    /// `ERN`
    Ern,
    /// `ETB`
    Etb,
    /// `EUR`
    Eur,
    /// `FJD`
    Fjd,
    /// `FKP`
    Fkp,
    /// `GBP`
    Gbp,
    /// `GEL`
    Gel,
    /// `GHS`
    Ghs,
    /// `GIP`
    Gip,
    /// `GMD`
    Gmd,
    /// `GNF`
    Gnf,
    /// `GTQ`
    Gtq,
    /// `GYD`
    Gyd,
    /// `HKD`
    Hkd,
    /// `HNL`
    Hnl,
    /// `HRK`
    Hrk,
    /// `HTG`
    Htg,
    /// `HUF`
    Huf,
    /// `IDR`
    Idr,
    /// `ILS`
    Ils,
    /// `INR`
    Inr,
    /// `IQD`
    Iqd,
    /// `IRR`
    Irr,
    /// `ISK`
    Isk,
    /// `JMD`
    Jmd,
    /// `JOD`
    Jod,
    /// `JPY`
    Jpy,
    /// `KES`
    Kes,
    /// `KGS`
    Kgs,
    /// `KHR`
    Khr,
    /// `KMF`
    Kmf,
    /// `KPW`
    Kpw,
    /// `KRW`
    Krw,
    /// `KWD`
    Kwd,
    /// `KYD`
    Kyd,
    /// `KZT`
    Kzt,
    /// `LAK`
    Lak,
    /// `LBP`
    Lbp,
    /// `LKR`
    Lkr,
    /// `LRD`
    Lrd,
    /// `LSL`
    Lsl,
    /// `LYD`
    Lyd,
    /// `MAD`
    Mad,
    /// `MDL`
    Mdl,
    /// `MGA`
    Mga,
    /// `MKD`
    Mkd,
    /// `MMK`
    Mmk,
    /// `MNT`
    Mnt,
    /// `MOP`
    Mop,
    /// `MRU`
    Mru,
    /// `MUR`
    Mur,
    /// `MVR`
    Mvr,
    /// `MWK`
    Mwk,
    /// `MXN`
    Mxn,
    /// `MXV`
    Mxv,
    /// `MYR`
    Myr,
    /// `MZN`
    Mzn,
    /// `NAD`
    Nad,
    /// `NGN`
    Ngn,
    /// `NIO`
    Nio,
    /// `NOK`
    Nok,
    /// `NPR`
    Npr,
    /// `NZD`
    Nzd,
    /// `OMR`
    Omr,
    /// `PAB`
    Pab,
    /// `PEN`
    Pen,
    /// `PGK`
    Pgk,
    /// `PHP`
    Php,
    /// `PKR`
    Pkr,
    /// `PLN`
    Pln,
    /// `PYG`
    Pyg,
    /// `QAR`
    Qar,
    /// `RON`
    Ron,
    /// `RSD`
    Rsd,
    /// `RUB`
    Rub,
    /// `RWF`
    Rwf,
    /// `SAR`
    Sar,
    /// `SBD`
    Sbd,
    /// `SCR`
    Scr,
    /// `SDG`
    Sdg,
    /// `SEK`
    Sek,
    /// `SGD`
    Sgd,
    /// `SHP`
    Shp,
    /// `SLL`
    Sll,
    /// `SOS`
    Sos,
    /// `SRD`
    Srd,
    /// `SSP`
    Ssp,
    /// `STN`
    Stn,
    /// `SVC`
    Svc,
    /// `SYP`
    Syp,
    /// `SZL`
    Szl,
    /// `THB`
    Thb,
    /// `TJS`
    Tjs,
    /// `TMT`
    Tmt,
    /// `TND`
    Tnd,
    /// `TOP`
    Top,
    /// `TRY`
    Try,
    /// `TTD`
    Ttd,
    /// `TWD`
    Twd,
    /// `TZS`
    Tzs,
    /// `UAH`
    Uah,
    /// `UGX`
    Ugx,
    /// `USD`
    Usd,
    /// `USN`
    Usn,
    /// `UYI`
    Uyi,
    /// `UYU`
    Uyu,
    /// `UZS`
    Uzs,
    /// `VEF`
    Vef,
    /// `VND`
    Vnd,
    /// `VUV`
    Vuv,
    /// `WST`
    Wst,
    /// `XAF`
    Xaf,
    /// `XAG`
    Xag,
    /// `XAU`
    Xau,
    /// `XBA`
    Xba,
    /// `XBB`
    Xbb,
    /// `XBC`
    Xbc,
    /// `XBD`
    Xbd,
    /// `XCD`
    Xcd,
    /// `XDR`
    Xdr,
    /// `XOF`
    Xof,
    /// `XPD`
    Xpd,
    /// `XPF`
    Xpf,
    /// `XPT`
    Xpt,
    /// `XSU`
    Xsu,
    /// `XUA`
    Xua,
    /// `YER`
    Yer,
    /// `ZAR`
    Zar,
    /// `ZMW`
    Zmw,
    /// `ZWL`
    Zwl,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicBudgetTotalsCurrencyCode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBudgetTotalsCurrencyCode", kind: Kind::Enumeration(&[
            "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD",
            "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF",
            "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD",
            "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD",
            "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS",
            "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL",
            "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN",
            "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD",
            "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLL", "SOS", "SRD", "SSP", "STN", "SVC",
            "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN",
            "UYI", "UYU", "UZS", "VEF", "VND", "VUV", "WST", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD",
            "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWL",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Aed => 0, Self::Afn => 1, Self::All => 2, Self::Amd => 3, Self::Ang => 4, Self::Aoa => 5,
            Self::Ars => 6, Self::Aud => 7, Self::Awg => 8, Self::Azn => 9, Self::Bam => 10, Self::Bbd => 11,
            Self::Bdt => 12, Self::Bgn => 13, Self::Bhd => 14, Self::Bif => 15, Self::Bmd => 16, Self::Bnd => 17,
            Self::Bob => 18, Self::Bov => 19, Self::Brl => 20, Self::Bsd => 21, Self::Btn => 22, Self::Bwp => 23,
            Self::Byn => 24, Self::Bzd => 25, Self::Cad => 26, Self::Cdf => 27, Self::Che => 28, Self::Chf => 29,
            Self::Chw => 30, Self::Clf => 31, Self::Clp => 32, Self::Cny => 33, Self::Cop => 34, Self::Cou => 35,
            Self::Crc => 36, Self::Cuc => 37, Self::Cup => 38, Self::Cve => 39, Self::Czk => 40, Self::Djf => 41,
            Self::Dkk => 42, Self::Dop => 43, Self::Dzd => 44, Self::Egp => 45, Self::Ern => 46, Self::Etb => 47,
            Self::Eur => 48, Self::Fjd => 49, Self::Fkp => 50, Self::Gbp => 51, Self::Gel => 52, Self::Ghs => 53,
            Self::Gip => 54, Self::Gmd => 55, Self::Gnf => 56, Self::Gtq => 57, Self::Gyd => 58, Self::Hkd => 59,
            Self::Hnl => 60, Self::Hrk => 61, Self::Htg => 62, Self::Huf => 63, Self::Idr => 64, Self::Ils => 65,
            Self::Inr => 66, Self::Iqd => 67, Self::Irr => 68, Self::Isk => 69, Self::Jmd => 70, Self::Jod => 71,
            Self::Jpy => 72, Self::Kes => 73, Self::Kgs => 74, Self::Khr => 75, Self::Kmf => 76, Self::Kpw => 77,
            Self::Krw => 78, Self::Kwd => 79, Self::Kyd => 80, Self::Kzt => 81, Self::Lak => 82, Self::Lbp => 83,
            Self::Lkr => 84, Self::Lrd => 85, Self::Lsl => 86, Self::Lyd => 87, Self::Mad => 88, Self::Mdl => 89,
            Self::Mga => 90, Self::Mkd => 91, Self::Mmk => 92, Self::Mnt => 93, Self::Mop => 94, Self::Mru => 95,
            Self::Mur => 96, Self::Mvr => 97, Self::Mwk => 98, Self::Mxn => 99, Self::Mxv => 100, Self::Myr => 101,
            Self::Mzn => 102, Self::Nad => 103, Self::Ngn => 104, Self::Nio => 105, Self::Nok => 106,
            Self::Npr => 107, Self::Nzd => 108, Self::Omr => 109, Self::Pab => 110, Self::Pen => 111,
            Self::Pgk => 112, Self::Php => 113, Self::Pkr => 114, Self::Pln => 115, Self::Pyg => 116,
            Self::Qar => 117, Self::Ron => 118, Self::Rsd => 119, Self::Rub => 120, Self::Rwf => 121,
            Self::Sar => 122, Self::Sbd => 123, Self::Scr => 124, Self::Sdg => 125, Self::Sek => 126,
            Self::Sgd => 127, Self::Shp => 128, Self::Sll => 129, Self::Sos => 130, Self::Srd => 131,
            Self::Ssp => 132, Self::Stn => 133, Self::Svc => 134, Self::Syp => 135, Self::Szl => 136,
            Self::Thb => 137, Self::Tjs => 138, Self::Tmt => 139, Self::Tnd => 140, Self::Top => 141,
            Self::Try => 142, Self::Ttd => 143, Self::Twd => 144, Self::Tzs => 145, Self::Uah => 146,
            Self::Ugx => 147, Self::Usd => 148, Self::Usn => 149, Self::Uyi => 150, Self::Uyu => 151,
            Self::Uzs => 152, Self::Vef => 153, Self::Vnd => 154, Self::Vuv => 155, Self::Wst => 156,
            Self::Xaf => 157, Self::Xag => 158, Self::Xau => 159, Self::Xba => 160, Self::Xbb => 161,
            Self::Xbc => 162, Self::Xbd => 163, Self::Xcd => 164, Self::Xdr => 165, Self::Xof => 166,
            Self::Xpd => 167, Self::Xpf => 168, Self::Xpt => 169, Self::Xsu => 170, Self::Xua => 171,
            Self::Yer => 172, Self::Zar => 173, Self::Zmw => 174, Self::Zwl => 175,
            Self::Unknown(value) => return (176, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Aed, 1 => Self::Afn, 2 => Self::All, 3 => Self::Amd, 4 => Self::Ang, 5 => Self::Aoa,
            6 => Self::Ars, 7 => Self::Aud, 8 => Self::Awg, 9 => Self::Azn, 10 => Self::Bam, 11 => Self::Bbd,
            12 => Self::Bdt, 13 => Self::Bgn, 14 => Self::Bhd, 15 => Self::Bif, 16 => Self::Bmd, 17 => Self::Bnd,
            18 => Self::Bob, 19 => Self::Bov, 20 => Self::Brl, 21 => Self::Bsd, 22 => Self::Btn, 23 => Self::Bwp,
            24 => Self::Byn, 25 => Self::Bzd, 26 => Self::Cad, 27 => Self::Cdf, 28 => Self::Che, 29 => Self::Chf,
            30 => Self::Chw, 31 => Self::Clf, 32 => Self::Clp, 33 => Self::Cny, 34 => Self::Cop, 35 => Self::Cou,
            36 => Self::Crc, 37 => Self::Cuc, 38 => Self::Cup, 39 => Self::Cve, 40 => Self::Czk, 41 => Self::Djf,
            42 => Self::Dkk, 43 => Self::Dop, 44 => Self::Dzd, 45 => Self::Egp, 46 => Self::Ern, 47 => Self::Etb,
            48 => Self::Eur, 49 => Self::Fjd, 50 => Self::Fkp, 51 => Self::Gbp, 52 => Self::Gel, 53 => Self::Ghs,
            54 => Self::Gip, 55 => Self::Gmd, 56 => Self::Gnf, 57 => Self::Gtq, 58 => Self::Gyd, 59 => Self::Hkd,
            60 => Self::Hnl, 61 => Self::Hrk, 62 => Self::Htg, 63 => Self::Huf, 64 => Self::Idr, 65 => Self::Ils,
            66 => Self::Inr, 67 => Self::Iqd, 68 => Self::Irr, 69 => Self::Isk, 70 => Self::Jmd, 71 => Self::Jod,
            72 => Self::Jpy, 73 => Self::Kes, 74 => Self::Kgs, 75 => Self::Khr, 76 => Self::Kmf, 77 => Self::Kpw,
            78 => Self::Krw, 79 => Self::Kwd, 80 => Self::Kyd, 81 => Self::Kzt, 82 => Self::Lak, 83 => Self::Lbp,
            84 => Self::Lkr, 85 => Self::Lrd, 86 => Self::Lsl, 87 => Self::Lyd, 88 => Self::Mad, 89 => Self::Mdl,
            90 => Self::Mga, 91 => Self::Mkd, 92 => Self::Mmk, 93 => Self::Mnt, 94 => Self::Mop, 95 => Self::Mru,
            96 => Self::Mur, 97 => Self::Mvr, 98 => Self::Mwk, 99 => Self::Mxn, 100 => Self::Mxv, 101 => Self::Myr,
            102 => Self::Mzn, 103 => Self::Nad, 104 => Self::Ngn, 105 => Self::Nio, 106 => Self::Nok,
            107 => Self::Npr, 108 => Self::Nzd, 109 => Self::Omr, 110 => Self::Pab, 111 => Self::Pen,
            112 => Self::Pgk, 113 => Self::Php, 114 => Self::Pkr, 115 => Self::Pln, 116 => Self::Pyg,
            117 => Self::Qar, 118 => Self::Ron, 119 => Self::Rsd, 120 => Self::Rub, 121 => Self::Rwf,
            122 => Self::Sar, 123 => Self::Sbd, 124 => Self::Scr, 125 => Self::Sdg, 126 => Self::Sek,
            127 => Self::Sgd, 128 => Self::Shp, 129 => Self::Sll, 130 => Self::Sos, 131 => Self::Srd,
            132 => Self::Ssp, 133 => Self::Stn, 134 => Self::Svc, 135 => Self::Syp, 136 => Self::Szl,
            137 => Self::Thb, 138 => Self::Tjs, 139 => Self::Tmt, 140 => Self::Tnd, 141 => Self::Top,
            142 => Self::Try, 143 => Self::Ttd, 144 => Self::Twd, 145 => Self::Tzs, 146 => Self::Uah,
            147 => Self::Ugx, 148 => Self::Usd, 149 => Self::Usn, 150 => Self::Uyi, 151 => Self::Uyu,
            152 => Self::Uzs, 153 => Self::Vef, 154 => Self::Vnd, 155 => Self::Vuv, 156 => Self::Wst,
            157 => Self::Xaf, 158 => Self::Xag, 159 => Self::Xau, 160 => Self::Xba, 161 => Self::Xbb,
            162 => Self::Xbc, 163 => Self::Xbd, 164 => Self::Xcd, 165 => Self::Xdr, 166 => Self::Xof,
            167 => Self::Xpd, 168 => Self::Xpf, 169 => Self::Xpt, 170 => Self::Xsu, 171 => Self::Xua,
            172 => Self::Yer, 173 => Self::Zar, 174 => Self::Zmw, 175 => Self::Zwl, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PublicBudgetTotalsCurrencyCode,
}
