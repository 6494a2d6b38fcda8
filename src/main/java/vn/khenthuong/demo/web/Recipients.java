package vn.khenthuong.demo.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Cast;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.tracking.RoleTitles;

/** Who gets mails, by what they are. */
@Component
@Profile(Demo.PROFILE)
class Recipients {

    private final Cast cast;
    private final RoleTitles titles;
    private final Organization organization;

    Recipients(Cast cast, RoleTitles titles, Organization organization) {
        this.cast = cast;
        this.titles = titles;
        this.organization = organization;
    }

    /** Those who got some, in the order officials list units, then everybody else. */
    List<Recipient> among(Map<String, Integer> sizes) {
        var groups = cast.groups();
        var known = groups.keySet().stream().filter(sizes::containsKey);
        var others = sizes.keySet().stream()
                .filter(user -> !groups.containsKey(user))
                .sorted();
        return Stream.concat(known, others)
                .map(user -> new Recipient(
                        user,
                        Optional.ofNullable(groups.get(user)).map(titles::of).orElse("Cán bộ khác"),
                        organization.nameOf(user),
                        sizes.get(user)))
                .toList();
    }

    /** E.g. “Cán bộ Huyện Di Linh”; null for somebody the demonstration did not bring. */
    String titleOf(String userId) {
        return Optional.ofNullable(cast.groups().get(userId)).map(titles::of).orElse(null);
    }

    /** @param mails how many there are for this official */
    record Recipient(String userId, String title, String name, int mails) {}
}
