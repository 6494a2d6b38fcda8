package vn.khenthuong.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the plan (Kế hoạch ban hành kèm theo QĐ 1479/QĐ-UBND) says what a rule says. Code, tables and the journal name rules by their
 * ids ({@code R-063}); people read the clause: “điểm c khoản 2 Mục IV”. Ids of resolved ambiguities ({@code A-07}) have no clause: the
 * plan is silent there.
 */
public final class PlanCitation {

    /** An id, with what tells parts of one rule apart: {@code R-030a}, {@code R-012-X}. */
    private static final String ID = "(?:R-\\d{3}[a-z]?(?:-[A-Z])?|A-\\d{2})";

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\((%1$s(?:[,;…] ?%1$s)*)\\)".formatted(ID));
    private static final Pattern SEPARATOR = Pattern.compile("[,;…] ?");
    private static final Pattern PART = Pattern.compile("(R-\\d{3})[a-z]?(?:-[A-Z])?");

    private static final Map<String, String> CLAUSES = clauses();

    private PlanCitation() {}

    /**
     * E.g. “điểm c khoản 2 Mục IV” for {@code R-063}.
     *
     * @param rule id of a rule, or null
     * @return empty where the plan has no such clause
     */
    public static Optional<String> find(String rule) {
        return Optional.ofNullable(rule)
                .map(PART::matcher)
                .filter(part -> part.matches())
                .map(part -> CLAUSES.get(part.group(1)));
    }

    /**
     * The same of a rule that is a clause of the plan.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static String of(String rule) {
        return find(rule).orElseThrow(() -> new IllegalArgumentException("No clause of the plan: " + rule));
    }

    /**
     * A sentence of ours, kept since ids were written into sentences in brackets, with clauses in their place; brackets for an
     * ambiguity alone go. Other text stays as it is.
     *
     * @param sentence or null
     */
    public static String readable(String sentence) {
        return sentence == null ? null : IN_BRACKETS.matcher(sentence).replaceAll(found -> cited(found.group(1)));
    }

    private static String cited(String rules) {
        var clauses = SEPARATOR
                .splitAsStream(rules)
                .flatMap(rule -> find(rule).stream())
                .distinct()
                .toList();
        return clauses.isEmpty() ? "" : " (%s)".formatted(String.join(", ", clauses));
    }

    private static Map<String, String> clauses() {
        var clauses = new HashMap<String, String>();
        put(clauses, 4, 4, "điểm a khoản 2 Mục I");
        put(clauses, 5, 5, "điểm b khoản 2 Mục I");
        put(clauses, 6, 7, "điểm d khoản 2 Mục I");
        put(clauses, 10, 18, "khoản 2 Mục II");
        put(clauses, 19, 19, "khoản 1 Mục II");
        put(clauses, 20, 21, "điểm c khoản 1 Mục III");
        put(clauses, 22, 24, "điểm b khoản 1 Mục III");
        put(clauses, 25, 25, "khoản 1 Mục III");
        put(clauses, 30, 30, "điểm a khoản 1 Mục IV");
        put(clauses, 31, 31, "điểm b khoản 1 Mục IV");
        put(clauses, 32, 33, "điểm c khoản 1 Mục IV");
        put(clauses, 34, 36, "điểm d khoản 1 Mục IV");
        put(clauses, 37, 38, "điểm e khoản 1 Mục IV");
        put(clauses, 39, 40, "điểm g khoản 1 Mục IV");
        put(clauses, 41, 43, "điểm h khoản 1 Mục IV");
        put(clauses, 50, 50, "điểm a khoản 2 Mục IV");
        put(clauses, 51, 51, "điểm b khoản 2 Mục IV");
        put(clauses, 60, 76, "điểm c khoản 2 Mục IV");
        put(clauses, 77, 77, "điểm d khoản 2 Mục IV");
        put(clauses, 78, 78, "điểm e khoản 2 Mục IV");
        put(clauses, 80, 80, "khoản 1 Mục V");
        put(clauses, 81, 81, "khoản 3 Mục V");
        put(clauses, 82, 82, "khoản 4 Mục V");
        put(clauses, 90, 90, "khoản 1 Mục VI");
        put(clauses, 91, 93, "khoản 2 Mục VI");
        put(clauses, 94, 94, "khoản 3 Mục VI");
        put(clauses, 95, 95, "khoản 4 Mục VI");
        put(clauses, 96, 96, "khoản 5 Mục VI");
        put(clauses, 97, 98, "khoản 6 Mục VI");
        put(clauses, 99, 99, "khoản 7 Mục VI");
        put(clauses, 100, 100, "Mục VI");
        return Map.copyOf(clauses);
    }

    private static void put(Map<String, String> clauses, int first, int last, String clause) {
        for (int number = first; number <= last; number++) {
            clauses.put("R-%03d".formatted(number), clause);
        }
    }
}
