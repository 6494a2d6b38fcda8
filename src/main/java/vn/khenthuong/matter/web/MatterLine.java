package vn.khenthuong.matter.web;

import java.util.List;
import java.util.UUID;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.matter.Matter;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.pages.Formats;

/**
 * A matter as the pages show it.
 *
 * @param complainant who complained, in words; null for readers who may not know
 * @param answered whether it is concluded or answered
 * @param withdrawn by which document and when it was withdrawn as recorded by mistake; null where it was not
 * @param own whether the reader's agency keeps its files
 * @param discipline whether a conclusion may name the end of a discipline
 */
record MatterLine(
        long id,
        String dossier,
        String nominee,
        String unit,
        String title,
        String citation,
        String recorder,
        String recorded,
        String document,
        String due,
        String state,
        String tone,
        String authority,
        String programme,
        String received,
        String subject,
        String complainant,
        String conclusionDocument,
        String conclusionText,
        String disciplineUntil,
        boolean answered,
        boolean discipline,
        int version,
        boolean mayConclude,
        String withdrawn,
        String withdrawalReason,
        boolean mayWithdraw,
        boolean own,
        List<File> files) {

    /** A file of the matter. */
    record File(UUID id, String name) {}

    static MatterLine of(Matter matter) {
        return of(matter, List.of());
    }

    static MatterLine of(Matter matter, List<StoredDocument> files) {
        var withdrawal = matter.withdrawal();
        var conclusion = matter.conclusion();
        return new MatterLine(
                matter.id(),
                matter.dossier(),
                matter.nominee(),
                matter.unitName(),
                matter.title(),
                matter.citation(),
                matter.recorderName(),
                Formats.moment(matter.recordedAt()),
                matter.document().cited("Văn bản"),
                Formats.day(matter.due()),
                state(matter),
                tone(matter),
                matter.authority(),
                matter.programme(),
                Formats.day(matter.receivedOn()),
                matter.subject(),
                complainant(matter),
                conclusion == null ? null : conclusion.document().cited("Văn bản"),
                conclusion == null ? null : conclusion.text(),
                conclusion == null ? null : Formats.day(conclusion.disciplineUntil()),
                conclusion != null,
                matter.ground() == HoldGround.DISCIPLINE,
                matter.version(),
                matter.mayConclude(),
                withdrawal == null
                        ? null
                        : "%s, %s".formatted(withdrawal.document().cited("Văn bản"), Formats.moment(withdrawal.at())),
                withdrawal == null ? null : withdrawal.reason(),
                matter.mayWithdraw(),
                matter.own(),
                files.stream().map(file -> new File(file.id(), file.fileName())).toList());
    }

    private static String state(Matter matter) {
        if (matter.withdrawal() != null) {
            return "Đã rút (ghi nhầm)";
        }
        if (matter.conclusion() != null) {
            return matter.conclusion().outcome().label();
        }
        return matter.overdue() ? "Trễ hạn" : "Đang xử lý";
    }

    private static String tone(Matter matter) {
        if (matter.withdrawal() != null) {
            return "";
        }
        if (matter.conclusion() == null) {
            return matter.overdue() ? "dung" : "can";
        }
        return matter.conclusion().outcome() == MatterOutcome.VIOLATION ? "dung" : "dat";
    }

    private static String complainant(Matter matter) {
        var who = matter.complainant();
        if (who == null) {
            return null;
        }
        var name = who.name() == null ? "Đơn không ghi tên" : who.name();
        return who.address() == null ? name : "%s, %s".formatted(name, who.address());
    }
}
