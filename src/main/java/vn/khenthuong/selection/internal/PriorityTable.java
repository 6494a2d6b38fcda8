package vn.khenthuong.selection.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.selection.Preference;

/** Reads {@code priority.dmn}: who is preferred among equals, by the law of the round. */
@Component
class PriorityTable {

    private static final String DECISION = "priority";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Exact enough for any number of members a form takes: what is below the share never becomes it. */
    private static final int SCALE = 6;

    private final DecisionTables tables;

    PriorityTable(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Why the nominee is preferred; empty where no row speaks of it, or the dossier does not say.
     *
     * @param profile may be null in an old dossier
     * @param ruleSet of the round
     */
    List<Preference> of(NomineeType type, NomineeProfile profile, String ruleSet) {
        var facts = Facts.of(profile);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("ruleSet", ruleSet);
        inputs.put("nomineeType", type.name());
        inputs.put("female", facts.female());
        inputs.put("womenPercent", facts.womenPercent());
        inputs.put("directLabour", facts.directLabour());
        return tables.evaluate(DECISION, inputs).stream()
                .map(row -> new Preference(
                        ((Number) row.get("rank")).intValue(),
                        (String) row.get("reason"),
                        (String) row.get("citation"),
                        facts.source((String) row.get("fact"), profile)))
                .toList();
    }

    /** What the dossier leaves open. */
    List<String> unstated(NomineeType type, NomineeProfile profile) {
        var facts = Facts.of(profile);
        var open = new ArrayList<String>();
        if (type == NomineeType.COLLECTIVE && facts.womenPercent() == null) {
            open.add("số thành viên, số nữ");
        }
        if (type != NomineeType.COLLECTIVE && facts.female() == null) {
            open.add("giới tính");
        }
        if (type == NomineeType.INDIVIDUAL && facts.directLabour() == null) {
            open.add("lao động trực tiếp");
        }
        return List.copyOf(open);
    }

    /** What the table asks about; null where the dossier does not say. */
    private record Facts(Boolean female, BigDecimal womenPercent, Boolean directLabour) {

        private static Facts of(NomineeProfile profile) {
            if (profile instanceof NomineeProfile.Collective collective) {
                return new Facts(null, womenPercent(collective), null);
            }
            if (profile instanceof NomineeProfile.Individual individual) {
                return new Facts(female(individual.gender()), null, individual.directLabour());
            }
            if (profile instanceof NomineeProfile.Household household) {
                return new Facts(female(household.gender()), null, null);
            }
            return new Facts(null, null, null);
        }

        private static Boolean female(Gender gender) {
            return gender == null ? null : gender == Gender.FEMALE;
        }

        private static BigDecimal womenPercent(NomineeProfile.Collective collective) {
            return collective.women() == null || collective.members() == null || collective.members() == 0
                    ? null
                    : BigDecimal.valueOf(collective.women())
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(collective.members()), SCALE, RoundingMode.DOWN);
        }

        /** Where the fact comes from, for whoever doubts it. */
        private String source(String fact, NomineeProfile profile) {
            return switch (fact) {
                case "FEMALE" -> "hồ sơ khai giới tính: Nữ";
                case "DIRECT_LABOUR" -> "hồ sơ khai trực tiếp lao động, không giữ chức vụ lãnh đạo";
                case "WOMEN_SHARE" -> women((NomineeProfile.Collective) profile);
                default -> throw new IllegalStateException("%s names the fact %s".formatted(DECISION, fact));
            };
        }

        private static String women(NomineeProfile.Collective collective) {
            return "hồ sơ khai %d nữ trong %d thành viên".formatted(collective.women(), collective.members());
        }
    }
}
