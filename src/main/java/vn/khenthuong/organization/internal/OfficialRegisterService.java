package vn.khenthuong.organization.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRegister;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Organization;

/** Writes the rows of officials. */
@Component
class OfficialRegisterService implements OfficialRegister {

    private final OfficialRepository repository;
    private final Organization organization;

    OfficialRegisterService(OfficialRepository repository, Organization organization) {
        this.repository = repository;
        this.organization = organization;
    }

    @Override
    public void addMissing(List<Official> officials, List<OfficialRole> roles) {
        repository.addMissing(officials, roles);
        organization.refresh();
    }
}
