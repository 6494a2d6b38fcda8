package vn.khenthuong.intake;

import java.util.List;
import java.util.Map;
import vn.khenthuong.nomination.NominationRequest;

/**
 * A row of a list of nominees that could be read.
 *
 * @param row as the program for sheets shows it
 * @param request what starts its dossier
 * @param mark what tells apart people of one name; empty where nothing is written
 * @param addresses where each field of the start form stands in the file, e.g. {@code C5}
 * @param answers for the form “Hoàn thiện hồ sơ”, by key of the field
 * @param remarks what is said about it though it passes
 */
public record Nominee(
        int row,
        NominationRequest request,
        String mark,
        Map<String, String> addresses,
        Map<String, Object> answers,
        List<String> remarks) {

    public Nominee {
        addresses = Map.copyOf(addresses);
        answers = Map.copyOf(answers);
        remarks = List.copyOf(remarks);
    }

    /** The same for this unit in this round, whatever it was written for. */
    Nominee in(String round, String unit) {
        return new Nominee(
                row,
                new NominationRequest(
                        round,
                        unit,
                        request.nomineeType(),
                        request.nomineeName(),
                        request.criteriaGroup(),
                        request.awardForm()),
                mark,
                addresses,
                answers,
                remarks);
    }
}
