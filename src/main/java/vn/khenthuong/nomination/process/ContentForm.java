package vn.khenthuong.nomination.process;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaPoint;
import vn.khenthuong.nomination.Criterion;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.nomination.ServiceAccess;

/** The content of a dossier as the fields of the forms “Hoàn thiện hồ sơ” and “Bổ sung hồ sơ”, both ways. */
final class ContentForm {

    /** Oldest first, as {@link PovertyFigures#rates()}. */
    private static final List<String> RATES =
            List.of("povertyRateYear4", "povertyRateYear3", "povertyRateYear2", "povertyRateYear1");

    private static final String VILLAGE_SERVICES = "villageServices";
    private static final String OFFICIAL_CRITERIA = "officialCriteria";
    private static final String OFFICIAL = "OFFICIAL";
    private static final String ESTIMATED = "ESTIMATED";
    private static final String YES = "YES";
    private static final String NO = "NO";

    /** Key of the field by service of R-035. */
    private static final Map<CriteriaPoint, String> SERVICES = Map.of(
            CriteriaPoint.EMPLOYMENT, "serviceEmployment",
            CriteriaPoint.HEALTH, "serviceHealth",
            CriteriaPoint.EDUCATION, "serviceEducation",
            CriteriaPoint.HOUSING, "serviceHousing",
            CriteriaPoint.WATER_SANITATION, "serviceWater",
            CriteriaPoint.INFORMATION, "serviceInformation");

    private ContentForm() {}

    static DossierContent read(Answers answers, DossierSnapshot snapshot) {
        return new DossierContent(
                profile(answers, snapshot),
                answers.text("povertyModel").orElse(null),
                answers.text("commune").orElse(null),
                answers.text("managingUnit").orElse(null),
                minutes(answers),
                achievement(answers),
                criteria(answers, snapshot.criteriaGroup()),
                answers.text("duplicateRemark").orElse(null));
    }

    static Map<String, Object> prefill(DossierContent content) {
        Map<String, Object> fields = new HashMap<>();
        put(fields, "povertyModel", content.povertyModel());
        put(fields, "commune", content.commune());
        put(fields, "managingUnit", content.managingUnit());
        put(fields, "duplicateRemark", content.duplicateRemark());
        putProfile(fields, content.profile());
        putMinutes(fields, content.minutes());
        putAchievement(fields, content.achievement());
        putCriteria(fields, content.criteria());
        return fields;
    }

    private static NomineeProfile profile(Answers answers, DossierSnapshot snapshot) {
        return switch (snapshot.nomineeType()) {
            case COLLECTIVE ->
                new NomineeProfile.Collective(
                        answers.text("leader").orElse(null),
                        answers.text("address").orElse(null),
                        answers.integer("memberCount").orElse(null),
                        answers.integer("womenCount").orElse(null),
                        answers.date("foundedDate").orElse(null));
            case INDIVIDUAL ->
                new NomineeProfile.Individual(
                        answers.date("birthDate").orElse(null),
                        answers.choice("gender", NomineeProfile.Gender.class).orElse(null),
                        answers.text("ethnicity").orElse(null),
                        answers.text(DossierForm.IDENTITY_NUMBER).orElse(null),
                        answers.text("position").orElse(null),
                        answers.text("workplace").orElse(null),
                        answers.flag("directLabour"),
                        answers.text("hometown").orElse(null),
                        answers.text("residence").orElse(null),
                        answers.text("education").orElse(null));
            case HOUSEHOLD ->
                new NomineeProfile.Household(
                        answers.date("birthDate").orElse(null),
                        answers.choice("gender", NomineeProfile.Gender.class).orElse(null),
                        answers.text("ethnicity").orElse(null),
                        answers.text(DossierForm.IDENTITY_NUMBER).orElse(null),
                        answers.text("address").orElse(null),
                        answers.integer("memberCount").orElse(null));
        };
    }

    private static final List<String> MINUTES =
            List.of("minutesNumber", "minutesDate", "councilMembers", "councilPresent", "votesFor");

    /** Null where the form did not ask, or where some of it is missing: the fields are required wherever they are shown. */
    private static CouncilMinutes minutes(Answers answers) {
        return MINUTES.stream().allMatch(answers::has)
                ? new CouncilMinutes(
                        answers.document("minutesNumber", "minutesDate").orElseThrow(),
                        answers.integer("councilMembers").orElseThrow(),
                        answers.integer("councilPresent").orElseThrow(),
                        answers.integer("councilWritten").orElse(0),
                        answers.integer("votesFor").orElseThrow())
                : null;
    }

    private static Achievement achievement(Answers answers) {
        return answers.text("achievementSummary")
                .map(summary -> new Achievement(
                        summary,
                        answers.date("achievementFrom").orElse(null),
                        answers.date("achievementTo").orElse(null),
                        answers.text("priorAwards").orElse(null)))
                .orElse(null);
    }

    private static CriteriaAnswers criteria(Answers answers, CriteriaGroup group) {
        Map<String, String> narratives = new HashMap<>();
        Criterion.of(group)
                .forEach(criterion -> answers.text(criterion.key())
                        .ifPresent(narrative -> narratives.put(criterion.key(), narrative)));
        return new CriteriaAnswers(
                narratives,
                Stream.of(VILLAGE_SERVICES, OFFICIAL_CRITERIA)
                        .flatMap(key -> answers.choices(key).stream())
                        .toList(),
                group.isNumeric() ? figures(answers) : null,
                answers.number("contributionValue").orElse(null),
                answers.text("criteriaEvidence").orElse(null),
                answers.text("criteriaExplanation").orElse(null),
                services(answers),
                answers.text("policyLoan").map(YES::equals).orElse(null));
    }

    /** Empty in the forms that asked only which services improved. */
    private static Map<String, ServiceAccess> services(Answers answers) {
        Map<String, ServiceAccess> services = new HashMap<>();
        SERVICES.forEach((point, key) ->
                answers.choice(key, ServiceAccess.class).ifPresent(access -> services.put(point.name(), access)));
        return services;
    }

    private static PovertyFigures figures(Answers answers) {
        BigDecimal[] rates =
                RATES.stream().map(key -> answers.number(key).orElse(null)).toArray(BigDecimal[]::new);
        return new PovertyFigures(
                Arrays.asList(rates),
                answers.integer("poorHouseholdsBaseline").orElse(null),
                answers.integer("poorHouseholdsNow").orElse(null),
                answers.date("figuresDate").orElse(null),
                answers.text("figuresSource").orElse(null),
                answers.text("figuresKind").filter(ESTIMATED::equals).isPresent());
    }

    private static void putProfile(Map<String, Object> fields, NomineeProfile profile) {
        if (profile instanceof NomineeProfile.Collective collective) {
            put(fields, "leader", collective.leader());
            put(fields, "address", collective.address());
            put(fields, "memberCount", collective.members());
            put(fields, "womenCount", collective.women());
            put(fields, "foundedDate", collective.founded());
        } else if (profile instanceof NomineeProfile.Individual individual) {
            put(fields, "birthDate", individual.birthDate());
            put(fields, "gender", name(individual.gender()));
            put(fields, "ethnicity", individual.ethnicity());
            put(fields, DossierForm.IDENTITY_NUMBER, individual.identityNumber());
            put(fields, "position", individual.position());
            put(fields, "workplace", individual.workplace());
            put(fields, "directLabour", individual.directLabour());
            put(fields, "hometown", individual.hometown());
            put(fields, "residence", individual.residence());
            put(fields, "education", individual.education());
        } else if (profile instanceof NomineeProfile.Household household) {
            put(fields, "birthDate", household.birthDate());
            put(fields, "gender", name(household.gender()));
            put(fields, "ethnicity", household.ethnicity());
            put(fields, DossierForm.IDENTITY_NUMBER, household.identityNumber());
            put(fields, "address", household.address());
            put(fields, "memberCount", household.members());
        }
    }

    private static void putMinutes(Map<String, Object> fields, CouncilMinutes minutes) {
        if (minutes != null) {
            put(fields, "minutesNumber", minutes.document().number());
            put(fields, "minutesDate", minutes.document().date());
            put(fields, "councilMembers", minutes.members());
            put(fields, "councilPresent", minutes.present());
            put(fields, "councilWritten", minutes.writtenOpinions());
            put(fields, "votesFor", minutes.votesFor());
        }
    }

    private static void putAchievement(Map<String, Object> fields, Achievement achievement) {
        if (achievement != null) {
            put(fields, "achievementSummary", achievement.summary());
            put(fields, "achievementFrom", achievement.from());
            put(fields, "achievementTo", achievement.to());
            put(fields, "priorAwards", achievement.priorAwards());
        }
    }

    private static void putCriteria(Map<String, Object> fields, CriteriaAnswers criteria) {
        if (criteria == null) {
            return;
        }
        fields.putAll(criteria.narratives());
        if (!criteria.points().isEmpty()) {
            fields.put(VILLAGE_SERVICES, criteria.points());
            fields.put(OFFICIAL_CRITERIA, criteria.points());
        }
        put(fields, "contributionValue", criteria.contribution());
        put(fields, "criteriaEvidence", criteria.evidence());
        put(fields, "criteriaExplanation", criteria.explanation());
        SERVICES.forEach(
                (point, key) -> put(fields, key, name(criteria.services().get(point.name()))));
        put(fields, "policyLoan", criteria.policyLoan() == null ? null : criteria.policyLoan() ? YES : NO);
        PovertyFigures figures = criteria.figures();
        if (figures != null) {
            for (int year = 0; year < figures.rates().size(); year++) {
                put(fields, RATES.get(year), figures.rates().get(year));
            }
            put(fields, "poorHouseholdsBaseline", figures.baselineHouseholds());
            put(fields, "poorHouseholdsNow", figures.presentHouseholds());
            put(fields, "figuresDate", figures.asOf());
            put(fields, "figuresSource", figures.source());
            put(fields, "figuresKind", figures.estimated() ? ESTIMATED : OFFICIAL);
        }
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static void put(Map<String, Object> fields, String key, Object value) {
        if (value != null) {
            fields.put(key, value);
        }
    }
}
