package vn.khenthuong.decision.web;

import java.util.stream.Stream;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.ProposedAmendment;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;

/**
 * What was typed to put a decision right, as it came in.
 *
 * @param doiLoai not null where nothing is proposed yet, only the form for this kind is asked for
 */
record TypedAmendment(
        String loai,
        String hoSo,
        String viTri,
        String daIn,
        String dungLa,
        String lyDo,
        String soToTrinh,
        String ngayToTrinh,
        String doiLoai) {

    /**
     * What is none of the kinds is null, and told by whoever needs it.
     *
     * @throws vn.khenthuong.kernel.BadInputException for a date that cannot be read
     */
    ProposedAmendment wanted() {
        return new ProposedAmendment(kindOf(loai), hoSo, viTri, daIn, dungLa, lyDo, submission());
    }

    /** Null for what is none of them. */
    static Kind kindOf(String typed) {
        return Stream.of(Kind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** Null where neither number nor date was typed. */
    private DocumentReference submission() {
        var day = ngayToTrinh == null || ngayToTrinh.isBlank() ? null : EnteredDates.day(ngayToTrinh, "Ngày Tờ trình");
        return day == null && (soToTrinh == null || soToTrinh.isBlank()) ? null : new DocumentReference(soToTrinh, day);
    }
}
