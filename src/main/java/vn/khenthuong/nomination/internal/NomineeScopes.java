package vn.khenthuong.nomination.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.localplan.CriterionScopes;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NomineeType;

/** A criterion of a locality is for a kind of nominee, or for a group of the plan. */
@Component
class NomineeScopes implements CriterionScopes {

    @Override
    public List<Scope> all() {
        return Stream.concat(
                        Stream.of(NomineeType.values())
                                .map(type -> new Scope(
                                        type.name(), "Mọi " + type.label().toLowerCase(Locale.ROOT))),
                        Stream.of(CriteriaGroup.values()).map(group -> new Scope(group.name(), group.label())))
                .toList();
    }

    /** What applies to a nominee of a kind and a group. */
    static Set<String> of(NomineeType type, CriteriaGroup group) {
        return Set.of(type.name(), group.name());
    }
}
