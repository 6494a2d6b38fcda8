package vn.khenthuong.administration;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;

/** Substitutions as a workbook, a line each, days as days. */
@Component
class SubstitutionWorkbook {

    private final Substitutions substitutions;
    private final SubstitutionCards cards;
    private final Organization organization;
    private final Clock clock;

    SubstitutionWorkbook(Substitutions substitutions, SubstitutionCards cards, Organization organization, Clock clock) {
        this.substitutions = substitutions;
        this.cards = cards;
        this.organization = organization;
        this.clock = clock;
    }

    byte[] write(List<Substitution> shown) {
        return ListWorkbook.titled("KÝ THAY, ỦY QUYỀN")
                .table("Ký thay", fields(), shown)
                .bytes(clock.instant());
    }

    private List<Field<Substitution>> fields() {
        return List.of(
                Field.text("Chức danh", 30, one -> substitutions.labelOf(one.role())),
                Field.text(
                        "Người được thay",
                        24,
                        one -> one.represented() == null ? null : organization.nameOf(one.represented())),
                Field.text("Người ký", 24, one -> organization.nameOf(one.substitute())),
                Field.text("Chức vụ ghi khi ký", 24, Substitution::position),
                Field.text("Tư cách", 10, one -> one.capacity().mark()),
                Field.text("Phạm vi", 28, one -> Work.inWords(one.works())),
                Field.day("Từ ngày", one -> one.period().from()),
                Field.day("Đến hết ngày", one -> one.period().to()),
                Field.text("Số văn bản", 16, one -> one.document().number()),
                Field.day("Ngày văn bản", one -> one.document().date()),
                Field.text("Lý do", 18, one -> one.reason().label()),
                Field.text("Người đề nghị", 24, one -> organization.nameOf(one.proposedBy())),
                Field.moment("Đề nghị lúc", Substitution::proposedAt),
                Field.moment("Cho thôi lúc", Substitution::endedAt),
                Field.text("Tình trạng", 24, cards::state));
    }
}
