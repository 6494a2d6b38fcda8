package vn.khenthuong.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.PlaceNames;
import vn.khenthuong.nomination.NomineeProfile.Gender;

/**
 * What decides how decisions, lists and certificates name a nominee; any part but type and name may be null.
 *
 * @param group null where it is not known
 * @param unitName who proposes: it says in which locality the nominee is, and to which body its offices belong, never to whom another
 *     organisation does
 */
public record Nominee(
        NomineeType type,
        CriteriaGroup group,
        String name,
        Gender gender,
        String position,
        String workplace,
        String residence,
        String address,
        String unitName) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String HOUSEHOLD = "hộ ";

    /** What is no body of its own and is named with the one it is a part of. */
    private static final Pattern PART = Pattern.compile("^(Phòng|Khoa|Bộ phận|Ban|Tổ|Đội|Trạm|Văn phòng) ");

    private static final Set<CriteriaGroup> WITH_PARTS = Set.of(CriteriaGroup.AGENCY, CriteriaGroup.POLICY_BANK);
    private static final String BANK = "ngân hàng";

    /** The nominee of a dossier. */
    public static Nominee of(DossierReading dossier) {
        var snapshot = dossier.snapshot();
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Individual person) {
            return new Nominee(
                    snapshot.nomineeType(),
                    snapshot.criteriaGroup(),
                    snapshot.nomineeName(),
                    person.gender(),
                    person.position(),
                    person.workplace(),
                    person.residence(),
                    null,
                    dossier.unitName());
        }
        var household = profile instanceof NomineeProfile.Household one ? one : null;
        var collective = profile instanceof NomineeProfile.Collective one ? one : null;
        return new Nominee(
                snapshot.nomineeType(),
                snapshot.criteriaGroup(),
                snapshot.nomineeName(),
                household == null ? null : household.gender(),
                null,
                null,
                null,
                household == null ? collective == null ? null : collective.address() : household.address(),
                dossier.unitName());
    }

    /** Of whom nothing is known but what a letter of commendation says; {@code gender} may be null. */
    public static Nominee of(NomineeType type, Gender gender, String name) {
        return new Nominee(type, null, name, gender, null, null, null, null, null);
    }

    /** The same under another name: as a later decision put it right, or as an earlier one had it. */
    public Nominee named(String other) {
        return new Nominee(type, group, other, gender, position, workplace, residence, address, unitName);
    }

    /** The name alone, e.g. {@code Ông Nguyễn Văn An} or {@code Hộ bà Ka Brối}; of whom the gender is not known, as it was entered. */
    public String titled() {
        return switch (type) {
            case INDIVIDUAL -> titled(Gender::title);
            case HOUSEHOLD ->
                gender == null && name.toLowerCase(VIETNAMESE).startsWith(HOUSEHOLD)
                        ? name
                        : "Hộ %s"
                                .formatted(
                                        withinName(titled(known -> known.title().toLowerCase(VIETNAMESE))));
            case COLLECTIVE -> name;
        };
    }

    /**
     * Post and workplace or address with the locality; empty where nothing is known.
     *
     * @param province e.g. {@code tỉnh Lâm Đồng}; null where the paper does not name it
     */
    public String detail(String province) {
        var parts = new ArrayList<String>(written());
        if (unitName != null && PlaceNames.isUnit(unitName) && !says(parts, unitName)) {
            parts.add(unitName);
        }
        if (province != null && !says(parts, province)) {
            parts.add(province);
        }
        return parts.stream().map(PlaceNames::inText).collect(Collectors.joining(", "));
    }

    /** The body an office is a part of, which stands above it; empty for whatever is a body of its own, whoever proposes it. */
    public Optional<String> body() {
        return PART.matcher(name).find() && mayBePart() ? Optional.of(unitName) : Optional.empty();
    }

    /** Name and detail on one line, e.g. {@code Ông Nguyễn Văn An, Trưởng thôn, xã Đạ R’sal}. */
    public String line(String province) {
        return Stream.of(titled(), detail(province))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> written() {
        return switch (type) {
            case INDIVIDUAL -> present(position, workplace == null || workplace.isBlank() ? residence : workplace);
            case HOUSEHOLD -> present(address);
            case COLLECTIVE -> present(body().orElse(null), withoutName(address));
        };
    }

    /** An office is named with the body it belongs to; enterprises and funds with nobody who merely proposes them. */
    private boolean mayBePart() {
        return WITH_PARTS.contains(group) && unitName != null && !PlaceNames.isUnit(unitName) && !namesItsBody();
    }

    /** In full, or a branch its bank in any spelling: there is one bank in this group. */
    private boolean namesItsBody() {
        var said = name.toLowerCase(VIETNAMESE);
        return said.contains(unitName.toLowerCase(VIETNAMESE))
                || group == CriteriaGroup.POLICY_BANK && said.contains(BANK);
    }

    /** An address often begins with the name once more. */
    private String withoutName(String address) {
        return address != null && address.toLowerCase(VIETNAMESE).startsWith(name.toLowerCase(VIETNAMESE) + ",")
                ? address.substring(name.length() + 1)
                : address;
    }

    private boolean says(List<String> parts, String place) {
        return PlaceNames.names("%s, %s".formatted(name, String.join(", ", parts)), place);
    }

    /** A title that was entered before the name of the head of a household stands in the middle now. */
    private static String withinName(String called) {
        return NomineeWording.bare(called).length() < called.length()
                ? called.substring(0, 1).toLowerCase(VIETNAMESE) + called.substring(1)
                : called;
    }

    private String titled(Function<Gender, String> title) {
        return gender == null ? name : "%s %s".formatted(title.apply(gender), NomineeWording.bare(name));
    }

    private static List<String> present(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
