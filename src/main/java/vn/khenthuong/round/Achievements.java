package vn.khenthuong.round;

import org.springframework.stereotype.Component;

/** For what awards of a round are given, in the one wording that decision, list and certificate share. */
@Component
public class Achievements {

    private final Rounds rounds;
    private final Movements movements;

    public Achievements(Rounds rounds, Movements movements) {
        this.rounds = rounds;
        this.movements = movements;
    }

    /**
     * E.g. {@code đã có thành tích xuất sắc trong Phong trào thi đua “…”, từ năm 2021 đến năm 2023}: within a sentence, without
     * its end. The years are those the achievements are of, which is no phase of the movement: the word for one is not used.
     *
     * @param code of the round
     */
    public String of(String code) {
        var round = rounds.require(code);
        var from = round.achievementFrom().getYear();
        var to = round.achievementTo().getYear();
        return "đã có thành tích xuất sắc trong %s, %s"
                .formatted(
                        movements.current().title(),
                        from == to ? "năm %d".formatted(to) : "từ năm %d đến năm %d".formatted(from, to));
    }
}
