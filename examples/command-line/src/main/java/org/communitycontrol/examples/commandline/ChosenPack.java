package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.law.PolicyPack;

/** The pack that {@code --policy} names: the id of a shipped one, or a file of the host's. */
final class ChosenPack {

    private final String file;
    private final PolicyPack<?> pack;

    private ChosenPack(String file, PolicyPack<?> pack) {
        this.file = file;
        this.pack = pack;
    }

    /**
     * Reads the pack.
     *
     * @throws DomainException.UnreadableInput if there is no shipped pack of this id and no file of this name
     * @throws DomainException.InvalidDocument if the file breaks a rule of packs
     */
    static ChosenPack read(String idOrFile) throws IOException {
        Optional<PolicyPack<?>> shipped = shipped(idOrFile);
        if (shipped.isPresent()) {
            return new ChosenPack(idOrFile, shipped.get());
        }
        if (!idOrFile.equals(Source.STANDARD) && !exists(idOrFile)) {
            throw new DomainException.UnreadableInput(Finding.of(Place.NOWHERE, "unknown-policy"));
        }
        Source source = new Source(idOrFile);
        try (InputStream in = source.open()) {
            return new ChosenPack(source.name(), ShippedPacks.reader().read(in, source.name()));
        }
    }

    /** Returns the pack if it is of {@code kind}. */
    @SuppressWarnings("unchecked") // the kinds are equal, so the parameters have the kind's type
    <P> Optional<PolicyPack<P>> of(PolicyKind<P> kind) {
        return pack.kind().equals(kind) ? Optional.of((PolicyPack<P>) pack) : Optional.empty();
    }

    /** Returns the pack, which must be of {@code kind}. */
    <P> PolicyPack<P> required(PolicyKind<P> kind) {
        return of(kind).orElseThrow(this::wrongKind);
    }

    /** Says that no kind of this pack is of use here. */
    DomainException wrongKind() {
        return new DomainException.UnreadableInput(Finding.of(Place.at(file, 0, "/kind"), "policy-kind"));
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException notAName) {
            return false;
        }
    }

    private static Optional<PolicyPack<?>> shipped(String id) {
        try {
            return ShippedPacks.pack(new PolicyId(id));
        } catch (DomainException.InvalidValue notAnId) {
            return Optional.empty();
        }
    }
}
