package vn.khenthuong.certificate.internal;

import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.StockLayout;
import vn.khenthuong.paper.StockPlace;

/** What a layout has to be, so that whatever is printed stays on the sheet and can be read. */
final class LayoutRules {

    private static final double SMALLEST_SHEET = 140;
    private static final double LARGEST_SHEET = 600;
    private static final double MOST_MOVED = 30;
    private static final double NARROWEST = 20;
    private static final double LOWEST = 4;
    private static final double SMALLEST_CODE = 18;
    private static final double NAME_WIDTH = 100;
    private static final double NAME_HEIGHT = 10;
    private static final double SMALLEST_LETTER = 6;
    private static final double LARGEST_LETTER = 80;

    private LayoutRules() {}

    /** @throws vn.khenthuong.kernel.BadInputException with everything that cannot be */
    static void check(StockLayout layout) {
        var errors = new InputErrors();
        between(layout.width(), SMALLEST_SHEET, LARGEST_SHEET, "Khổ giấy, rộng", errors);
        between(layout.height(), SMALLEST_SHEET, LARGEST_SHEET, "Khổ giấy, cao", errors);
        between(layout.right(), -MOST_MOVED, MOST_MOVED, "Dịch sang phải", errors);
        between(layout.down(), -MOST_MOVED, MOST_MOVED, "Dịch xuống", errors);
        errors.refuse();
        layout.places().forEach((field, place) -> check(field, place, layout, errors));
        errors.refuse();
    }

    private static void check(CertificateField field, StockPlace place, StockLayout layout, InputErrors errors) {
        var name = field.label();
        if (field == CertificateField.QR) {
            atLeast(Math.min(place.width(), place.height()), SMALLEST_CODE, name, "rộng và cao", errors);
        } else if (field == CertificateField.RECIPIENT) {
            atLeast(place.width(), NAME_WIDTH, name, "rộng", errors);
            atLeast(place.height(), NAME_HEIGHT, name, "cao", errors);
        } else {
            atLeast(place.width(), NARROWEST, name, "rộng", errors);
            atLeast(place.height(), LOWEST, name, "cao", errors);
        }
        if (field.isText()) {
            between(place.size(), SMALLEST_LETTER, LARGEST_LETTER, name + ", cỡ chữ", errors);
        }
        var left = place.x() + layout.right();
        var top = place.y() + layout.down();
        if (left < 0 || top < 0 || left + place.width() > layout.width() || top + place.height() > layout.height()) {
            errors.add("“%s” nằm ra ngoài khổ giấy.".formatted(name));
        }
    }

    private static void atLeast(double length, double least, String field, String side, InputErrors errors) {
        if (length < least) {
            errors.add("“%s”: chiều %s phải từ %.0f mm.".formatted(field, side, least));
        }
    }

    private static void between(double value, double least, double most, String label, InputErrors errors) {
        if (value < least || value > most) {
            errors.add("“%s” phải từ %.0f đến %.0f.".formatted(label, least, most));
        }
    }
}
