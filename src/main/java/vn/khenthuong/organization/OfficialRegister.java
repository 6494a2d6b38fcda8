package vn.khenthuong.organization;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.internal.OfficialRepository;

/** The register of officials and of the roles they hold. */
@Component
public class OfficialRegister {

    private final OfficialRepository repository;

    OfficialRegister(OfficialRepository repository) {
        this.repository = repository;
    }

    /** Adds the officials and roles that are not there yet, and leaves the others as they are. */
    public void addMissing(List<Official> officials, List<OfficialRole> roles) {
        repository.addMissing(officials, roles);
    }
}
