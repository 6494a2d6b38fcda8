package vn.khenthuong.annualreport;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A consolidated report on its way from the officer who prepared it to those it is sent to.
 *
 * @param missingReason why reports are missing; null when none was
 * @param returnReason why it was given back to the officer last; null once it is prepared again
 * @param letters number and date by addressee; what is not sent yet may have none
 * @param figures as they stood when it was prepared; once signed, as the head signed them
 * @param prepared by the officer
 * @param signed by the head of the department; null before, and where it was sent when nobody had to sign
 * @param submission number and date of the Tờ trình by which Home Affairs submits it to the Chair; null for the other kind
 * @param approved by the Chair; null before, for the other kind, and where it was sent when the Chair had not to sign
 * @param sent when it left; null before
 */
public record Consolidation(
        int year,
        Kind kind,
        Stage stage,
        String assessment,
        String missingReason,
        String returnReason,
        Map<Addressee, DocumentReference> letters,
        ConsolidatedFigures figures,
        Signature prepared,
        Signature signed,
        DocumentReference submission,
        Signature approved,
        Signature sent) {

    public Consolidation {
        letters = Map.copyOf(letters);
    }

    /** Whether it has left. */
    public boolean isSent() {
        return stage == Stage.SENT;
    }

    /** Who did a step, and when. */
    public record Signature(String by, Instant at) {}

    /** How far it has come. */
    public enum Stage {
        /** Waits for the head of the department. */
        PREPARED("Chờ lãnh đạo ký"),
        /** Back with the officer. */
        RETURNED("Trả lại cán bộ"),
        /** The head submitted it to the Chair. */
        SIGNED("Chờ Chủ tịch ký"),
        /** The Chair signed it; the clerk numbers and sends it. */
        APPROVED("Chờ cấp số"),
        /** It has left; nothing of it changes any more. */
        SENT("Đã gửi");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }

    /** Who consolidates. */
    public enum Kind {
        /** The focal agency. */
        FOCAL,
        /** The appraiser, for the report of the People's Committee to the central board. */
        BOARD;

        /** To whom the report goes. */
        public List<Addressee> addressees() {
            return Arrays.stream(Addressee.values())
                    .filter(addressee -> addressee.kind == this)
                    .toList();
        }
    }

    /** To whom a consolidated report goes; its name depends on the day ({@link Addressees}). */
    public enum Addressee {
        STEERING_COMMITTEE(Kind.FOCAL),
        MINISTRY(Kind.FOCAL),
        CENTRAL_BOARD(Kind.BOARD);

        private final Kind kind;

        Addressee(Kind kind) {
            this.kind = kind;
        }

        /** Whose report goes there. */
        public Kind kind() {
            return kind;
        }
    }
}
