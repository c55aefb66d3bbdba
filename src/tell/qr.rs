//! Why a payment has no QR code.

use crate::domain::setting::Setting;
use crate::exchange::epc::{EpcError, MOST};
use crate::text::Text;

/// Why a payment has no QR code, and the way out.
pub fn epc_error(text: &Text, error: &EpcError) -> String {
    match error {
        EpcError::Name => text.with("qr-wrong-name", &[("most", Setting::LONGEST_BENEFICIARY.into())]),
        EpcError::Amount => text.with("qr-wrong-amount", &[("most", text.cents(MOST).into())]),
        EpcError::TooLong => text.say("qr-too-long"),
    }
}
