//! HubSpot
