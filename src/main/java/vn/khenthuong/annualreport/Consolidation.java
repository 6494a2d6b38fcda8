package vn.khenthuong.annualreport;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A consolidated report that was submitted.
 *
 * @param figures as they stood when it was submitted
 */
public record Consolidation(
        int year,
        Kind kind,
        String assessment,
        String missingReason,
        Map<Addressee, DocumentReference> letters,
        ConsolidatedFigures figures,
        String submittedBy,
        Instant submittedAt) {

    /** Who consolidates. */
    public enum Kind {
        /** The focal agency. */
        FOCAL,
        /** The appraiser, for the central board. */
        BOARD;

        /** To whom the report goes. */
        public List<Addressee> addressees() {
            return Arrays.stream(Addressee.values())
                    .filter(addressee -> addressee.kind == this)
                    .toList();
        }
    }

    /** To whom a consolidated report goes. */
    public enum Addressee {
        STEERING_COMMITTEE(Kind.FOCAL, "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh"),
        MINISTRY(Kind.FOCAL, "Bộ Lao động - Thương binh và Xã hội"),
        CENTRAL_BOARD(Kind.BOARD, "Ban Thi đua - Khen thưởng Trung ương");

        private final Kind kind;
        private final String label;

        Addressee(Kind kind, String label) {
            this.kind = kind;
            this.label = label;
        }

        /** Whose report goes there. */
        public Kind kind() {
            return kind;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }
}
