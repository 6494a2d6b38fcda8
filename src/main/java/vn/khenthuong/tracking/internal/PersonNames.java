package vn.khenthuong.tracking.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Organization;

/** What officials are called where others read it: by name, never by the id they sign in with. */
@Component
class PersonNames {

    private static final String UNKNOWN = "Một cán bộ khác";

    private final Organization organization;

    PersonNames(Organization organization) {
        this.organization = organization;
    }

    /** The name; null for nobody. */
    public String nameOf(String userId) {
        if (userId == null) {
            return null;
        }
        var name = organization.nameOf(userId);
        return name.equals(userId) ? UNKNOWN : name;
    }
}
