package vn.khenthuong.nomination.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Readings;
import vn.khenthuong.document.Documents;
import vn.khenthuong.forms.TypedAnswers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.ComparedDossier;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaPoint;
import vn.khenthuong.nomination.Criterion;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.LocalOutcome;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.nomination.SameNames;
import vn.khenthuong.nomination.SummaryLine;
import vn.khenthuong.nomination.SupplementItem;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** Puts together what is known of a dossier. */
@Component
@Transactional(readOnly = true)
class DossierViewService implements DossierView {

    /** Key of the field in the forms of the dossier’s content. */
    private static final String IDENTITY = "identityNumber";

    private final Dossiers dossiers;
    private final SameNameRepository sameNames;
    private final Nominees nominees;
    private final DossierAccess access;
    private final Checklists checklists;
    private final Documents documents;
    private final LocalCriteria localCriteria;
    private final Organization organization;
    private final Rounds rounds;
    private final OtherRounds otherRounds;
    private final Readings readings;
    private final TypedAnswers typed;
    private final CurrentActor currentActor;

    DossierViewService(
            Dossiers dossiers,
            SameNameRepository sameNames,
            Nominees nominees,
            DossierAccess access,
            Checklists checklists,
            Documents documents,
            LocalCriteria localCriteria,
            Organization organization,
            Rounds rounds,
            OtherRounds otherRounds,
            Readings readings,
            TypedAnswers typed,
            CurrentActor currentActor) {
        this.dossiers = dossiers;
        this.sameNames = sameNames;
        this.nominees = nominees;
        this.access = access;
        this.checklists = checklists;
        this.documents = documents;
        this.localCriteria = localCriteria;
        this.organization = organization;
        this.rounds = rounds;
        this.otherRounds = otherRounds;
        this.readings = readings;
        this.typed = typed;
        this.currentActor = currentActor;
    }

    @Override
    public DossierReading show(String number) {
        return show(List.of(number)).get(0);
    }

    @Override
    public List<DossierReading> show(List<String> numbers) {
        List<Dossier> shown = dossiers.require(numbers);
        Map<String, AwardRound> known = new HashMap<>();
        Map<String, Set<String>> uploaded = documents.itemsOf(numbers);
        Set<String> typedIn = withTypedIdentity(shown);
        return shown.stream()
                .map(dossier -> reading(
                        dossier,
                        known.computeIfAbsent(dossier.round(), rounds::require),
                        uploaded.getOrDefault(dossier.number(), Set.of()),
                        warnings(dossier, typedIn)))
                .toList();
    }

    private DossierReading reading(Dossier dossier, AwardRound round, Set<String> uploaded, List<String> warnings) {
        return new DossierReading(
                dossier.snapshot(),
                round,
                unitName(dossier.snapshot()),
                dossier.content(),
                criteria(dossier),
                checklists.of(dossier, round.ruleSet(), uploaded),
                summary(dossier, round, true, warnings),
                Stream.concat(warnings.stream(), elsewhere(dossier).stream()).toList(),
                dossier.remark().map(PlanCitation::readable),
                dossier.supplement());
    }

    @Override
    public DossierContent content(String number) {
        return dossiers.require(number).content();
    }

    @Override
    public CriteriaOutcome criteria(String number) {
        return criteria(dossiers.require(number));
    }

    private static CriteriaOutcome criteria(Dossier dossier) {
        return dossier.criteria().orElseGet(() -> new CriteriaOutcome(List.of(), null));
    }

    @Override
    public void shown(String number, Actor reader) {
        note(dossiers.require(number), reader);
    }

    @Override
    public void typedIdentityShown(String number, Actor reader) {
        readings.identityShown(reader, number);
    }

    private void note(Dossier dossier, Actor reader) {
        if (dossier.identityNumber() != null) {
            readings.identityShown(reader, dossier.number());
        }
    }

    @Override
    public List<ChecklistItem> checklist(String number) {
        return checklists.of(dossiers.require(number));
    }

    @Override
    public Optional<SupplementRequest> supplement(String number) {
        return dossiers.require(number).supplement();
    }

    @Override
    public List<SupplementItem> supplementItems(String number) {
        return Stream.concat(
                        checklist(number).stream().map(item -> new SupplementItem(item.item(), item.label())),
                        Arrays.stream(DossierPart.values()).map(part -> new SupplementItem(part.code(), part.label())))
                .toList();
    }

    @Override
    public boolean hasSameNameInRound(DossierSnapshot dossier) {
        return sameNames.isInRound(dossier.round(), dossier.nomineeName(), dossier.number());
    }

    @Override
    public SameNames sameNames(DossierSnapshot dossier, Actor reader) {
        return SameNameWords.of(dossier, sameNames.find(dossier, access.visibilityOf(reader)));
    }

    @Override
    public List<SummaryLine> summary(String number, boolean withIdentity) {
        Dossier dossier = dossiers.require(number);
        if (withIdentity) {
            currentActor.find().ifPresent(reader -> note(dossier, reader));
        }
        return summary(
                dossier,
                rounds.require(dossier.round()),
                withIdentity,
                warnings(dossier, withTypedIdentity(List.of(dossier))));
    }

    @Override
    public ComparedDossier compared(String number) {
        Dossier dossier = dossiers.require(number);
        DossierContent content = dossier.content();
        NomineeProfile profile =
                content.profile() == null ? null : content.profile().withIdentityNumber(null);
        Lines about = new Lines();
        add(about, profile, false);
        Lines criteria = new Lines();
        add(criteria, content.criteria(), dossier.snapshot().criteriaGroup());
        criteria.add(
                "Tiêu chí của địa phương",
                local(dossier).map(LocalOutcome::inWords).orElse(null));
        Achievement achieved = content.achievement();
        Lines achievement = new Lines();
        add(
                achievement,
                achieved == null ? null : new Achievement(achieved.summary(), achieved.from(), achieved.to(), null));
        return new ComparedDossier(
                unitName(dossier.snapshot()),
                profile,
                List.copyOf(about.all),
                List.copyOf(criteria.all),
                List.copyOf(achievement.all),
                achieved == null ? null : achieved.priorAwards(),
                criteria(dossier),
                checklists.of(dossier));
    }

    @Override
    public Optional<LocalPlan> localPlan(String number) {
        return localCriteria.planOf(dossiers.require(number));
    }

    @Override
    public Optional<LocalOutcome> localOutcome(String number) {
        return local(dossiers.require(number));
    }

    private static Optional<LocalOutcome> local(Dossier dossier) {
        return dossier.criteria()
                .flatMap(outcome -> Optional.ofNullable(outcome.local()))
                .filter(outcome -> !outcome.tests().isEmpty());
    }

    /** Asked for where somebody is about to sign or to review, not each time the dossier is shown. */
    private Optional<String> elsewhere(Dossier dossier) {
        return dossier.state() == DossierState.PREPARED || dossier.state() == DossierState.RECEIVED
                ? otherRounds.warning(dossier)
                : Optional.empty();
    }

    /** Those whose identity number is typed but not sent; only what the unit still writes has a draft with that field. */
    private Set<String> withTypedIdentity(List<Dossier> shown) {
        return typed.with(
                shown.stream()
                        .filter(dossier -> lacksIdentity(dossier) && isWritten(dossier))
                        .map(Dossier::number)
                        .toList(),
                IDENTITY);
    }

    private static boolean isWritten(Dossier dossier) {
        return dossier.state().isWithUnit() || dossier.state() == DossierState.SUPPLEMENT_REQUESTED;
    }

    private static boolean lacksIdentity(Dossier dossier) {
        NomineeProfile profile = dossier.content().profile();
        return dossier.nomineeType() != NomineeType.COLLECTIVE && (profile == null || profile.identityNumber() == null);
    }

    private List<String> warnings(Dossier dossier, Set<String> typedIn) {
        DossierContent content = dossier.content();
        List<String> warnings = new ArrayList<>();
        currentActor
                .find()
                .flatMap(reader -> nominees.ownOf(List.of(nominees.of(dossier)), reader.userId()))
                .ifPresent(own -> warnings.add(OwnDossiers.REFUSAL));
        if (content.managingUnit() != null && !content.managingUnit().equals(dossier.unit())) {
            warnings.add(
                    "Đối tượng do %s quản lý, không phải đơn vị đề nghị.".formatted(unitName(content.managingUnit())));
        }
        if (lacksIdentity(dossier)) {
            warnings.add(
                    typedIn.contains(dossier.number())
                            ? "Số định danh của đối tượng đã nhập trong bản nháp, chưa gửi cùng hồ sơ."
                            : "Chưa có số định danh của đối tượng.");
        }
        if (content.duplicateRemark() != null) {
            warnings.add(
                    "Trùng tên với hồ sơ khác trong đợt; đơn vị giải thích: %s".formatted(content.duplicateRemark()));
        }
        return warnings;
    }

    private List<SummaryLine> summary(Dossier dossier, AwardRound round, boolean withIdentity, List<String> warnings) {
        DossierSnapshot snapshot = dossier.snapshot();
        Lines lines = new Lines();
        lines.add("Số hồ sơ", snapshot.number());
        lines.add("Đợt", round.title());
        lines.add("Đơn vị đề nghị", unitName(snapshot));
        lines.add("Đối tượng", snapshot.nomineeType().label());
        lines.add("Tên", snapshot.nomineeName());
        lines.add("Nhóm tiêu chí", snapshot.criteriaGroup().label());
        lines.add("Hình thức đề nghị", snapshot.awardForm().label());
        lines.add("Trạng thái", snapshot.state().label());
        add(lines, dossier.content(), snapshot, withIdentity);
        lines.add(
                "Tiêu chí của địa phương",
                local(dossier).map(LocalOutcome::inWords).orElse(null));
        lines.add("Tờ trình của đơn vị", document(snapshot.document()));
        lines.add("Lưu ý", String.join(" ", warnings));
        return List.copyOf(lines.all);
    }

    private void add(Lines lines, DossierContent content, DossierSnapshot snapshot, boolean withIdentity) {
        add(lines, content.profile(), withIdentity);
        lines.add("Mô hình giảm nghèo", content.povertyModel());
        lines.add(
                "Xã, phường, thị trấn",
                Optional.ofNullable(content.commune())
                        .flatMap(organization::commune)
                        .map(Commune::name)
                        .orElse(null));
        lines.add("Đơn vị quản lý", content.managingUnit() == null ? null : unitName(content.managingUnit()));
        add(lines, content.minutes());
        lines.add(
                "Họp thôn, buôn, tổ dân phố",
                content.villageMeeting() == null
                        ? null
                        : content.villageMeeting().inWords());
        add(lines, content.achievement());
        add(lines, content.criteria(), snapshot.criteriaGroup());
    }

    private static void add(Lines lines, NomineeProfile profile, boolean withIdentity) {
        if (profile instanceof NomineeProfile.Collective collective) {
            lines.add("Người đứng đầu", collective.leader());
            lines.add("Địa chỉ", collective.address());
            lines.add("Số thành viên", collective.members());
            lines.add("Trong đó số nữ", collective.women());
            lines.add("Ngày thành lập", day(collective.founded()));
        } else if (profile instanceof NomineeProfile.Individual individual) {
            addPerson(lines, individual.birthDate(), individual.gender(), individual.ethnicity());
            lines.add("Số định danh", withIdentity ? individual.identityNumber() : null);
            lines.add("Chức vụ, nghề nghiệp", individual.position());
            lines.add("Đơn vị công tác", individual.workplace());
            lines.add("Lao động trực tiếp", individual.directLabour() ? "Có" : "Không");
            lines.add("Quê quán", individual.hometown());
            lines.add("Trú quán", individual.residence());
            lines.add("Trình độ", individual.education());
        } else if (profile instanceof NomineeProfile.Household household) {
            addPerson(lines, household.birthDate(), household.gender(), household.ethnicity());
            lines.add("Số định danh", withIdentity ? household.identityNumber() : null);
            lines.add("Địa chỉ", household.address());
            lines.add("Số nhân khẩu", household.members());
        }
    }

    private static void addPerson(Lines lines, LocalDate birthDate, NomineeProfile.Gender gender, String ethnicity) {
        lines.add("Ngày sinh", day(birthDate));
        lines.add("Giới tính", gender == null ? null : gender.label());
        lines.add("Dân tộc", ethnicity);
    }

    private static void add(Lines lines, CouncilMinutes minutes) {
        if (minutes != null) {
            lines.add("Biên bản họp Hội đồng", document(minutes.document()));
            lines.add(
                    "Kết quả Hội đồng",
                    "%d/%d phiếu tán thành, %d người dự họp, %d ý kiến bằng văn bản; %s %% tổng số thành viên"
                            .formatted(
                                    minutes.votesFor(),
                                    minutes.members(),
                                    minutes.present(),
                                    minutes.writtenOpinions(),
                                    minutes.shownPercentage().toPlainString().replace('.', ',')));
        }
    }

    private static void add(Lines lines, Achievement achievement) {
        if (achievement != null) {
            lines.add("Tóm tắt thành tích", achievement.summary());
            lines.add(
                    "Thời gian lập thành tích",
                    "%s – %s".formatted(VietnameseDates.of(achievement.from()), VietnameseDates.of(achievement.to())));
            lines.add("Đã được khen thưởng", achievement.priorAwards());
        }
    }

    private static void add(Lines lines, CriteriaAnswers answers, CriteriaGroup group) {
        if (answers == null) {
            return;
        }
        Criterion.of(group)
                .forEach(criterion -> lines.add(
                        "%s (%s)".formatted(criterion.label(), criterion.citation()),
                        answers.narratives().get(criterion.key())));
        lines.add(
                "Nội dung đạt được",
                answers.points().stream().map(CriteriaPoint::labelOf).collect(Collectors.joining("; ")));
        lines.add(
                "Vay vốn Ngân hàng Chính sách xã hội",
                answers.policyLoan() == null ? null : answers.policyLoan() ? "Có vay" : "Không vay");
        lines.add("Giá trị đóng góp", answers.contribution() == null ? null : dong(answers.contribution()));
        lines.add("Minh chứng", answers.evidence());
        lines.add("Giải trình về tiêu chí chưa đạt", answers.explanation());
    }

    private static String document(DocumentReference document) {
        return document == null
                ? null
                : "số %s ngày %s".formatted(document.number(), VietnameseDates.of(document.date()));
    }

    private static String day(LocalDate date) {
        return date == null ? null : VietnameseDates.of(date);
    }

    private static String dong(BigDecimal amount) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN")).format(amount) + " đồng";
    }

    /** What has ended stays under the name in which it was submitted. */
    private String unitName(DossierSnapshot dossier) {
        return organization.nameAt(dossier.unit(), dossier.state().isFinal() ? dossier.submittedAt() : null);
    }

    private String unitName(String code) {
        return organization.find(code).map(Unit::name).orElse(code);
    }

    /** Lines without those that would be empty. */
    private static final class Lines {
        private final List<SummaryLine> all = new ArrayList<>();

        void add(String label, Object value) {
            if (value != null && !value.toString().isEmpty()) {
                all.add(new SummaryLine(label, value.toString()));
            }
        }
    }
}
