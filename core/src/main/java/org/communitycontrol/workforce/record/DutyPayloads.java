package org.communitycontrol.workforce.record;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyBreak;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.ProofStep;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;

/** The payloads of facts of duty, read and written. */
final class DutyPayloads {

    private DutyPayloads() {}

    static ServedDuty readServed(Fact fact, Payload payload) {
        PayloadReader in = payload.reader();
        Duty.Builder duty = Duty.builder()
                .worker(new WorkerId(fact.subject().id()))
                .date(fact.occurredOn())
                .role(in.textAs("role", Role::new))
                .post(in.textAs("post", Post::new))
                .start(in.textAs("start", WallTime::parse))
                .end(in.textAs("end", WallTime::parse))
                .category(in.optional("category", (reader, name) -> reader.textAs(name, DutyCategory::new)))
                .addAllBreaks(in.optional("breaks", (reader, name) -> reader.objects(name, DutyPayloads::readBreak))
                        .orElse(List.of()));
        List<String> sheets = in.optional("sheets", PayloadReader::texts).orElse(List.of());
        in.finish();
        return new ServedDuty(
                duty.build(),
                sheets.stream()
                        .map(each -> TextRules.identifier("sheets", each))
                        .toList());
    }

    static Payload write(ServedDuty served) {
        Duty duty = served.duty();
        Payload.Builder payload = Payload.builder()
                .text("role", duty.role().code())
                .text("post", duty.post().code())
                .text("start", duty.start().toString())
                .text("end", duty.end().toString());
        duty.category().ifPresent(category -> payload.text("category", category.code()));
        if (!duty.breaks().isEmpty()) {
            payload.payloads(
                    "breaks", duty.breaks().stream().map(DutyPayloads::write).toList());
        }
        if (!served.sheets().isEmpty()) {
            payload.texts("sheets", served.sheets());
        }
        return payload.build();
    }

    static ProofStep readStep(FactKind kind, LocalDate on, Payload payload) {
        PayloadReader in = payload.reader();
        ProofStep step;
        if (kind.equals(DutyRecords.ATTENDED)) {
            step = new ProofStep.Attended(on);
        } else if (kind.equals(DutyRecords.SIGNED_OFF)) {
            step = new ProofStep.SignedOff(on, in.textAs("by", WorkerId::new));
        } else if (kind.equals(DutyRecords.PUBLISHED)) {
            step = new ProofStep.Published(on);
        } else if (kind.equals(DutyRecords.OBJECTED)) {
            step = new ProofStep.Objected(on, objection(in));
        } else if (kind.equals(DutyRecords.ANSWERED)) {
            step = new ProofStep.Answered(on, objection(in), in.flag("upheld"));
        } else {
            throw new DomainException.InvalidValue("kind", Problem.of("unknown-kind"));
        }
        in.finish();
        return step;
    }

    static Payload write(ProofStep step) {
        Payload.Builder payload = Payload.builder();
        if (step instanceof ProofStep.SignedOff signed) {
            payload.text("by", signed.by().value());
        } else if (step instanceof ProofStep.Objected objected) {
            payload.text("objection", objected.id());
        } else if (step instanceof ProofStep.Answered answered) {
            payload.text("objection", answered.id()).flag("upheld", answered.upheld());
        }
        return payload.build();
    }

    private static String objection(PayloadReader in) {
        return in.textAs("objection", text -> TextRules.identifier("objection", text));
    }

    private static DutyBreak readBreak(PayloadReader in) {
        DutyBreak pause = new DutyBreak(in.textAs("start", WallTime::parse), in.textAs("end", WallTime::parse));
        in.finish();
        return pause;
    }

    private static Payload write(DutyBreak pause) {
        return Payload.builder()
                .text("start", pause.start().toString())
                .text("end", pause.end().toString())
                .build();
    }
}
