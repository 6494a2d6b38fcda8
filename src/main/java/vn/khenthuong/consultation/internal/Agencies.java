package vn.khenthuong.consultation.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.AgencyToAsk;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/** Whom to ask about a dossier on a day: the decision table {@code consultation}, and the organisation of that day. */
@Component
class Agencies {

    /** Kinds of units that can be asked beside those the table names. */
    private static final Set<UnitKind> CAN_BE_ASKED = Set.of(UnitKind.CONSULTED_AGENCY, UnitKind.DEPARTMENT);

    private final DecisionTables tables;
    private final Organization organization;

    Agencies(DecisionTables tables, Organization organization) {
        this.tables = tables;
        this.organization = organization;
    }

    /** In the order of the table; two agencies that have become one are asked once. */
    List<AgencyToAsk> of(DossierSnapshot dossier, boolean partyManaged, LocalDate day) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("nomineeType", dossier.nomineeType().name());
        inputs.put("criteriaGroup", dossier.criteriaGroup().name());
        inputs.put("partyManaged", partyManaged);
        var found = new LinkedHashMap<String, AgencyToAsk>();
        tables.evaluate(ConsultationProcess.DECISION, inputs)
                .forEach(row -> organization
                        .carriesOn((String) row.get("agency"), day)
                        .filter(agency -> isAnother(agency, dossier, day))
                        .ifPresent(agency -> found.putIfAbsent(
                                agency.code(), new AgencyToAsk(agency, (String) row.get("citation")))));
        return List.copyOf(found.values());
    }

    /** Those a reviewer may add, in the order of officials. */
    List<Unit> others(DossierSnapshot dossier, LocalDate day) {
        return organization.all().stream()
                .filter(unit -> CAN_BE_ASKED.contains(unit.kind()) && unit.isValidOn(day))
                .filter(unit -> isAnother(unit, dossier, day))
                .toList();
    }

    /** Whoever has a step of its own on the way says it there. */
    private boolean isAnother(Unit agency, DossierSnapshot dossier, LocalDate day) {
        return Stream.of(
                        dossier.unit(),
                        dossier.worker(),
                        organization.holder(Function.FOCAL_AGENCY, day).code(),
                        organization.holder(Function.APPRAISER, day).code())
                .noneMatch(agency.code()::equals);
    }
}
