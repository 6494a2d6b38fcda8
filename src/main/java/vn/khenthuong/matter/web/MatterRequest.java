package vn.khenthuong.matter.web;

import java.time.LocalDate;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.matter.ComplaintForm;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.MatterFacts.Complaint;
import vn.khenthuong.matter.MatterFacts.Discipline;
import vn.khenthuong.matter.MatterFacts.Inspection;
import vn.khenthuong.matter.WantedMatter;
import vn.khenthuong.nomination.HoldGround;

/**
 * What is to be put on record, as the ground wants it: a discipline with {@code authority}, an inspection with {@code authority} and
 * {@code programme}, a complaint with {@code form}, {@code receivedOn} and, where known, who complained.
 */
record MatterRequest(
        HoldGround ground,
        String authority,
        String programme,
        ComplaintForm form,
        LocalDate receivedOn,
        String complainant,
        String complainantAddress,
        String subject,
        String documentNumber,
        LocalDate documentDate,
        LocalDate due) {

    WantedMatter wanted() {
        return new WantedMatter(facts(), new DocumentReference(documentNumber, documentDate), due);
    }

    private MatterFacts facts() {
        if (ground == null) {
            return null;
        }
        return switch (ground) {
            case DISCIPLINE -> new Discipline(authority, subject);
            case INSPECTION -> new Inspection(authority, programme, subject);
            case COMPLAINT -> new Complaint(form, receivedOn, complainant, complainantAddress, subject);
            case OTHER, UNIT_ENDED ->
                throw new BadInputException("“Căn cứ tạm dừng” là DISCIPLINE, INSPECTION hoặc COMPLAINT.");
        };
    }
}
