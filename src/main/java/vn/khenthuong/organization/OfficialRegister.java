package vn.khenthuong.organization;

import java.util.List;

/** The register of officials and of the roles they hold. */
public interface OfficialRegister {

    /** Adds the officials and roles that are not there yet, and leaves the others as they are. */
    void addMissing(List<Official> officials, List<OfficialRole> roles);
}
