package vn.khenthuong.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khenthuong.forms.TypedWork.Typed;
import vn.khenthuong.organization.Official;

/**
 * What a handover would do, task by task; nothing is changed.
 *
 * @param lines the first due first
 */
public record HandoverPlan(Official giver, Official receiver, boolean release, List<Line> lines) {

    public HandoverPlan {
        lines = List.copyOf(lines);
    }

    /**
     * A task.
     *
     * @param typed what the giver has typed into its form and not sent, or null
     * @param papers how many papers its dossier or report has
     * @param objection why the successor cannot take it, in a sentence; null when he can
     */
    public record Line(HeldTask held, Typed typed, int papers, String objection) {

        public OfficerTask task() {
            return held.task();
        }

        public boolean isTaken() {
            return objection == null;
        }
    }

    /** Those the successor takes. */
    public List<Line> taken() {
        return lines.stream().filter(Line::isTaken).toList();
    }

    /** Those he cannot take, each with the reason. */
    public List<Line> left() {
        return lines.stream().filter(line -> !line.isTaken()).toList();
    }

    /** What becomes of a task. */
    public Outcome outcome(Line line) {
        if (line.isTaken()) {
            return Outcome.HANDED_OVER;
        }
        return release && line.held().basis() == HeldTask.Basis.TAKEN
                        || line.task().holder() == null
                ? Outcome.RELEASED
                : Outcome.STAYED;
    }

    /**
     * The name of this state of affairs: what is handed over, what is not and why. Another one means that something has changed
     * since somebody looked; that the giver types on does not.
     */
    public String seen() {
        var state = lines.stream()
                .map(line -> "%s %s %s"
                        .formatted(
                                line.task().id(),
                                line.held().basis(),
                                Optional.ofNullable(line.objection()).orElse("")))
                .sorted()
                .collect(Collectors.joining("\n"));
        return digest("%s %s %s%n%s".formatted(giver.userId(), receiver.userId(), release, state));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** What becomes of a task; names are stored. */
    public enum Outcome {
        HANDED_OVER,
        /** In the hands of the giver. */
        STAYED,
        /** With the group it is offered to. */
        RELEASED
    }
}
