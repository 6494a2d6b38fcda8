package vn.khenthuong.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.SubstitutionForesight.Seen;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.Work;
import vn.khenthuong.pages.Formats;

/** Substitutions in the words of the pages. */
@Component
class SubstitutionCards {

    private final Substitutions substitutions;
    private final SubstitutionForesight foresight;
    private final Organization organization;
    private final Clock clock;

    SubstitutionCards(
            Substitutions substitutions, SubstitutionForesight foresight, Organization organization, Clock clock) {
        this.substitutions = substitutions;
        this.foresight = foresight;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * One substitution for one reader.
     *
     * @param facts label and value, in their order
     * @param own whether the reader has proposed it, so that he cannot confirm it
     * @param seen what it opens; null where it is not waiting
     */
    record Card(
            UUID id,
            String title,
            String state,
            List<Fact> facts,
            boolean pending,
            boolean own,
            boolean mayConfirm,
            boolean mayRefuse,
            boolean mayEnd,
            Seen seen) {}

    /** A labelled value. */
    record Fact(String label, String value) {}

    Card of(Substitution one, Actor reader) {
        var administers = reader.isIn(Bodies.ADMINISTRATORS);
        var pending = one.state() == Substitution.State.PENDING;
        var accounts = organization.accountsOf(reader.userId());
        var own = organization.isDeedOf(reader.userId(), one.proposed());
        var involved = accounts.contains(one.substitute()) || accounts.contains(one.represented());
        var lasts = one.lastsUntil(today()) && !pending;
        return new Card(
                one.id(),
                "%s – %s".formatted(one.capacityInWords(), organization.nameOf(one.substitute())),
                state(one),
                facts(one),
                pending,
                own,
                pending && administers && !own && !involved,
                pending && (administers || own || accounts.contains(one.represented())),
                lasts && (administers || accounts.contains(one.represented())),
                pending ? foresight.of(one) : null);
    }

    List<Fact> facts(Substitution one) {
        return List.of(
                new Fact("Chức danh", substitutions.labelOf(one.role())),
                new Fact(
                        "Người được thay",
                        one.represented() == null ? "khuyết" : organization.nameOf(one.represented())),
                new Fact(
                        "Người ký",
                        "%s, ghi khi ký: %s".formatted(organization.nameOf(one.substitute()), one.position())),
                new Fact(
                        "Tư cách",
                        "%s (%s)"
                                .formatted(one.capacity().mark(), one.capacity().label())),
                new Fact("Phạm vi", Work.inWords(one.works())),
                new Fact("Thời gian", days(one.period())),
                new Fact("Theo", one.document().cited()),
                new Fact("Lý do", one.reason().label()),
                new Fact(
                        "Người đề nghị",
                        "%s, %s"
                                .formatted(
                                        organization.distinctNameOf(one.proposedBy()),
                                        Formats.moment(one.proposedAt()))));
    }

    private String state(Substitution one) {
        if (one.state() == Substitution.State.PENDING) {
            return "Chờ xác nhận";
        }
        if (one.endedAt() != null) {
            return "Đã cho thôi %s".formatted(Formats.moment(one.endedAt()));
        }
        if (!one.lastsUntil(today())) {
            return "Đã hết hạn";
        }
        if (one.period().from().isAfter(today())) {
            return "Chưa đến ngày";
        }
        return organization.isStanding(one.id())
                ? "Đang có hiệu lực"
                : "Không có tác dụng: chức danh hoặc người ký không còn như trong văn bản";
    }

    private static String days(Period period) {
        return period.to() == null
                ? "từ %s".formatted(Formats.day(period.from()))
                : "từ %s đến hết %s".formatted(Formats.day(period.from()), Formats.day(period.to()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
