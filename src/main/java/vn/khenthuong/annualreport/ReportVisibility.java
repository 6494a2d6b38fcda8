package vn.khenthuong.annualreport;

import java.util.Set;

/**
 * Which reports an official may see.
 *
 * @param units whose reports are the official's own, predecessors included
 * @param all whether the state of every unit's report is in sight, and what it says once it is delivered
 * @param papers whether the attachments of those are in sight, too
 */
public record ReportVisibility(Set<String> units, boolean all, boolean papers) {

    public ReportVisibility {
        units = Set.copyOf(units);
    }

    /** Whether there can be a report in sight at all. */
    public boolean coversAny() {
        return all || !units.isEmpty();
    }

    /** Whether the official may know that, and how, this unit reports. */
    public boolean covers(String unit) {
        return all || units.contains(unit);
    }

    /** Whether the official may read what it says: others read no drafts. */
    public boolean coversContent(UnitReport report) {
        return units.contains(report.number().unit()) || all && report.isDelivered();
    }

    /** Whether the official may read its attachments. */
    public boolean coversPapers(UnitReport report) {
        return units.contains(report.number().unit()) || papers && report.isDelivered();
    }
}
