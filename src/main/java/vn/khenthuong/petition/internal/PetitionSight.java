package vn.khenthuong.petition.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InstanceVisibility;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionAccess;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionReport;

/** Who sees which petition, at the doors of the application and, by the same condition, at those of the engine. */
@Component
@Transactional(readOnly = true)
class PetitionSight implements PetitionAccess, InstanceVisibility {

    private static final String ALL = "true";
    private static final String NONE = "false";

    private final PetitionRepository petitions;
    private final PetitionReportRepository reports;
    private final PetitionRights rights;
    private final PetitionUnits units;

    PetitionSight(
            PetitionRepository petitions,
            PetitionReportRepository reports,
            PetitionRights rights,
            PetitionUnits units) {
        this.petitions = petitions;
        this.reports = reports;
        this.rights = rights;
        this.units = units;
    }

    @Override
    public boolean concerns(Actor reader) {
        return seesAll(reader)
                || rights.isOfCommittee(reader)
                || rights.takesPart(reader)
                || !petitions.all(ofOwnUnits(reader)).isEmpty();
    }

    @Override
    public List<Petition> petitions(Actor reader) {
        return petitions.all(condition(reader));
    }

    @Override
    public List<Petition> groundsFor(String round, String unit, Actor reader) {
        return petitions(reader).stream()
                .filter(petition -> petition.isGroundFor(round))
                .filter(petition -> units.mayReferTo(petition, unit))
                .toList();
    }

    @Override
    public boolean mayReferTo(Petition petition, String unit) {
        return units.mayReferTo(petition, unit);
    }

    @Override
    public Optional<Petition> find(PetitionNumber number, Actor reader) {
        return petitions.find(number).filter(petition -> sees(petition, reader));
    }

    @Override
    public Petition require(PetitionNumber number, Actor reader) {
        return find(number, reader).orElseThrow(() -> new NotFoundException("Không tìm thấy kiến nghị này."));
    }

    @Override
    public List<PetitionReport> reports(Actor reader) {
        return seesReports(reader) ? reports.all() : List.of();
    }

    @Override
    public String hiddenKeys(Actor reader) {
        return ("SELECT one.number FROM khenthuong.petition one WHERE NOT (%s)"
                        + " UNION ALL SELECT report.number FROM khenthuong.petition_report report WHERE NOT (%s)")
                .formatted(condition(reader), seesReports(reader) ? ALL : NONE);
    }

    private boolean sees(Petition petition, Actor reader) {
        return seesAll(reader)
                || rights.ownUnits(reader).contains(petition.unit())
                || petition.report() != null && rights.isOfCommittee(reader);
    }

    private boolean seesReports(Actor reader) {
        return seesAll(reader) || rights.isOfCommittee(reader);
    }

    private boolean seesAll(Actor reader) {
        return reader.isIn(Bodies.OBSERVERS) || rights.isBefore(reader);
    }

    private String condition(Actor reader) {
        if (seesAll(reader)) {
            return ALL;
        }
        return rights.isOfCommittee(reader)
                ? "(%s OR one.report IS NOT NULL)".formatted(ofOwnUnits(reader))
                : ofOwnUnits(reader);
    }

    /** Codes come from the register of units, which knows small letters, digits and hyphens only. */
    private String ofOwnUnits(Actor reader) {
        var own =
                rights.ownUnits(reader).stream().sorted().map("'%s'"::formatted).collect(Collectors.joining(", "));
        return own.isEmpty() ? NONE : "one.unit IN (%s)".formatted(own);
    }
}
