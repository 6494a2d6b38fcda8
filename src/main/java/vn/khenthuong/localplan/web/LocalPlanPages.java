package vn.khenthuong.localplan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.localplan.CriterionScopes;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.localplan.LocalPlans.Rights;
import vn.khenthuong.localplan.LocalPlans.Standing;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;

/** The plans of localities as the pages and the workbook show them. */
@Component
class LocalPlanPages {

    private final LocalPlans plans;
    private final CriterionScopes scopes;
    private final Organization organization;

    LocalPlanPages(LocalPlans plans, CriterionScopes scopes, Organization organization) {
        this.plans = plans;
        this.scopes = scopes;
        this.organization = organization;
    }

    /** The list. @param oversees whether all localities stand on it */
    record All(boolean oversees, String counts, List<Line> lines) {}

    /** How a locality stands. @param enter whether the reader may enter a plan of it */
    record Line(
            String unit,
            String name,
            String state,
            String tone,
            String plan,
            UUID id,
            String period,
            String criteria,
            String underWay,
            UUID underWayId,
            boolean enter) {}

    /** One plan. @param revision goes along with the forms, to know what their sender saw */
    record One(
            UUID id,
            int revision,
            String unit,
            String unitName,
            String cited,
            String state,
            String tone,
            boolean applies,
            String period,
            boolean villageMeeting,
            String confirmed,
            String withdrawn,
            String returnReason,
            StoredDocument file,
            String fileSize,
            List<Criterion> criteria,
            Rights rights,
            boolean entered,
            List<Version> versions) {}

    /** A criterion. */
    record Criterion(int number, String scope, String text, String wanted, String evidence) {}

    /** Another registration of the locality. */
    record Version(UUID id, int version, String cited, String state, boolean shown) {}

    All all(Actor reader) {
        var standings = plans.standings(reader);
        var registered = standings.stream()
                .filter(standing -> standing.inForce() != null)
                .count();
        return new All(
                plans.mayOversee(reader),
                "%d/%d địa phương có kế hoạch đang áp dụng.".formatted(registered, standings.size()),
                standings.stream().map(standing -> line(standing, reader)).toList());
    }

    private Line line(Standing standing, Actor reader) {
        var plan = standing.inForce() == null ? standing.last() : standing.inForce();
        var underWay = standing.underWay();
        return new Line(
                standing.unit(),
                standing.unitName(),
                standing.inWords(),
                standing.inForce() == null ? "dung" : "dat",
                plan == null ? null : plan.cited(),
                plan == null ? null : plan.id(),
                plan == null ? null : period(plan),
                plan == null ? null : criteria(plan),
                underWay == null ? null : "%s (%s)".formatted(underWay.state().label(), underWay.cited()),
                underWay == null ? null : underWay.id(),
                plans.mayEnter(standing.unit(), reader));
    }

    One one(UUID id, Actor reader) {
        var plan = plans.require(id, reader);
        var file = plans.file(plan).orElse(null);
        var withdrawal = plan.withdrawal();
        var applies = plans.inForce(plan.unit())
                .filter(inForce -> inForce.id().equals(id))
                .isPresent();
        return new One(
                id,
                plan.revision(),
                plan.unit(),
                organization.require(plan.unit()).name(),
                plan.cited(),
                state(plan, applies),
                tone(plan, applies),
                applies,
                period(plan),
                plan.villageMeeting(),
                plan.confirmedBy() == null
                        ? null
                        : "%s, %s"
                                .formatted(organization.nameOf(plan.confirmedBy()), Formats.moment(plan.confirmedAt())),
                withdrawal == null
                        ? null
                        : "%s, %s. %s"
                                .formatted(
                                        withdrawal.document().cited("Văn bản"),
                                        Formats.moment(withdrawal.at()),
                                        withdrawal.reason()),
                plan.returnReason(),
                file,
                file == null ? null : Formats.size(file.size()),
                plan.criteria().stream().map(this::criterion).toList(),
                plans.rights(plan, reader),
                plans.hasEntered(plan, reader),
                plans.of(plan.unit(), reader).stream()
                        .map(other -> new Version(
                                other.id(),
                                other.version(),
                                other.cited(),
                                other.state().label(),
                                other.id().equals(id)))
                        .toList());
    }

    private Criterion criterion(LocalCriterion criterion) {
        return new Criterion(
                criterion.number(),
                scope(criterion.scope()),
                criterion.text(),
                criterion.wanted(),
                criterion.evidence());
    }

    private String scope(String code) {
        return scopes.all().stream()
                .filter(scope -> scope.code().equals(code))
                .findFirst()
                .map(CriterionScopes.Scope::label)
                .orElse("Mọi đối tượng");
    }

    private static String state(LocalPlan plan, boolean applies) {
        if (plan.state() != LocalPlan.State.CONFIRMED) {
            return plan.state().label();
        }
        return applies ? "Đang áp dụng" : "Không còn áp dụng";
    }

    private static String tone(LocalPlan plan, boolean applies) {
        if (plan.isUnderWay()) {
            return "can";
        }
        return applies ? "dat" : "";
    }

    private static String period(LocalPlan plan) {
        return "%s – %s".formatted(Formats.day(plan.from()), Formats.day(plan.to()));
    }

    private static String criteria(LocalPlan plan) {
        return plan.villageMeeting()
                ? "%d tiêu chí; bắt buộc họp thôn".formatted(plan.criteria().size())
                : "%d tiêu chí".formatted(plan.criteria().size());
    }

    /** Who has registered and who has not. */
    byte[] workbook(Actor reader, Instant now) {
        return ListWorkbook.titled("KẾ HOẠCH CỦA ĐỊA PHƯƠNG")
                .line("Số liệu lúc %s".formatted(VietnameseDates.of(now)))
                .table("Kế hoạch địa phương", fields(), plans.standings(reader))
                .bytes(now);
    }

    private static List<Field<Standing>> fields() {
        return List.of(
                Field.text("Địa phương", 26, Standing::unitName),
                Field.text("Tình trạng", 34, Standing::inWords),
                Field.text(
                        "Số kế hoạch",
                        18,
                        row -> of(row, plan -> plan.document().number())),
                Field.day(
                        "Ngày ban hành", row -> of(row, plan -> plan.document().date())),
                Field.text("Cơ quan ban hành", 34, row -> of(row, LocalPlan::issuer)),
                Field.day("Từ ngày", row -> of(row, LocalPlan::from)),
                Field.day("Đến hết ngày", row -> of(row, LocalPlan::to)),
                Field.count(
                        "Số tiêu chí",
                        10,
                        row -> of(row, plan -> plan.criteria().size())),
                Field.text("Bắt buộc họp thôn", 12, row -> of(row, plan -> plan.villageMeeting() ? "Có" : "Không")),
                Field.day("Ngày xác nhận", row -> of(row, plan -> confirmedOn(plan))));
    }

    private static LocalDate confirmedOn(LocalPlan plan) {
        return LocalDate.ofInstant(plan.confirmedAt(), HomeZone.ID);
    }

    private static <T> T of(Standing row, Function<LocalPlan, T> part) {
        return row.inForce() == null ? null : part.apply(row.inForce());
    }
}
