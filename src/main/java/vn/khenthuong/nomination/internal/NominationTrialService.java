package vn.khenthuong.nomination.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.NominationOffer;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.NominationTrials;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.Rounds;

/** Asks the rules of a start for many nominations at once; what is the same for all of them is asked once. */
@Component
class NominationTrialService implements NominationTrials {

    private final StreamPolicy stream;
    private final Rounds rounds;
    private final Nominees nominees;
    private final SameNameRepository names;

    NominationTrialService(StreamPolicy stream, Rounds rounds, Nominees nominees, SameNameRepository names) {
        this.stream = stream;
        this.rounds = rounds;
        this.nominees = nominees;
        this.names = names;
    }

    @Override
    @Transactional
    public List<List<InputError>> tryOut(Actor actor, String round, String unit, List<NominationRequest> requests) {
        var own = stream.unitFor(actor, unit);
        rounds.requireOpenFor(round, own.code());
        var streams = new EnumMap<NomineeType, List<InputError>>(NomineeType.class);
        return requests.stream()
                .map(request -> faults(actor, request, own, streams))
                .toList();
    }

    private List<InputError> faults(
            Actor actor, NominationRequest request, Unit unit, Map<NomineeType, List<InputError>> streams) {
        var errors = new InputErrors();
        var type = request.nomineeType();
        var name = request.nomineeName();
        if (name != null) {
            errors.addAll(found("nomineeName", () -> {
                stream.checkName(name);
                if (type != null) {
                    nominees.requireAnother(List.of(nominees.of("", type, name)), actor.userId());
                }
                return null;
            }));
        }
        if (request.awardForm() != null) {
            errors.addAll(found("awardForm", () -> {
                StreamPolicy.checkAwardForm(request);
                return null;
            }));
        }
        if (type != null) {
            errors.addAll(streams.computeIfAbsent(
                    type, one -> found("nomineeType", () -> stream.requireStream(request, unit))));
        }
        if (request.criteriaGroup() != null) {
            if (type != null) {
                errors.addAll(found("criteriaGroup", () -> {
                    StreamPolicy.checkAdmitted(request);
                    return null;
                }));
            }
            errors.addAll(found("criteriaGroup", () -> {
                stream.checkGroup(request, unit);
                return null;
            }));
        }
        return errors.all();
    }

    private static List<InputError> found(String field, Supplier<?> rule) {
        try {
            rule.get();
            return List.of();
        } catch (BadInputException wrong) {
            return wrong.errors().stream().map(error -> error.at(field, null)).toList();
        } catch (NotPermittedException own) {
            return List.of(InputError.of(own.getMessage()).at(field, null));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String unitFor(Actor actor, String unit) {
        return stream.unitFor(actor, unit).code();
    }

    @Override
    @Transactional(readOnly = true)
    public NominationOffer offerOf(String unit, String round) {
        return stream.offerOf(unit, round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standing(String round, String unit) {
        return names.standing(round, unit);
    }
}
