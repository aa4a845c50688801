package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;

/** Takes the members of a feature collection and hands on its features one by one. */
final class FeatureCollection implements JsonMembers.Taker {

    private final String file;
    private final String idProperty;
    private final Consumer<? super GridFeature> features;
    private final Consumer<? super Finding> findings;
    private final Set<String> ids = new HashSet<>();
    private final PartReader partReader;
    private boolean isCollection;
    private boolean hasFeatures;
    private Place at;

    FeatureCollection(
            String file,
            String idProperty,
            Consumer<? super GridFeature> features,
            Consumer<? super Finding> findings) {
        this.file = file;
        this.idProperty = idProperty;
        this.features = features;
        this.findings = findings;
        this.partReader = new PartReader(file, findings);
        this.at = Place.inFile(file);
    }

    @Override
    public Place at() {
        return at;
    }

    @Override
    public void take(String name, JsonParser parser) throws IOException {
        if (name.equals("type")) {
            isCollection = FeatureText.plainText(parser).equals("FeatureCollection");
        } else if (name.equals("features") && parser.currentToken() == JsonToken.START_ARRAY) {
            hasFeatures = true;
            readFeatures(parser);
        } else {
            parser.skipChildren();
        }
    }

    /** Refuses a document that turned out to be something else. */
    void requireWhole() {
        if (!isCollection || !hasFeatures) {
            throw JsonMembers.unreadable(file, "not-a-feature-collection");
        }
    }

    private void readFeatures(JsonParser parser) throws IOException {
        for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String pointer = "/features/" + i;
            at = Place.at(file, 0, pointer);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                take(FeatureText.read(parser, idProperty), pointer);
            } else {
                parser.skipChildren();
                findings.accept(Finding.of(at, "not-a-feature"));
            }
        }
        at = Place.inFile(file);
    }

    private void take(FeatureText feature, String pointer) {
        if (!feature.isFeature()) {
            findings.accept(Finding.of(at, "not-a-feature"));
            return;
        }
        boolean identified = identified(feature.id());
        List<BoundaryPart> parts = partReader.parts(feature, pointer + "/geometry");
        if (identified) {
            features.accept(new GridFeature(feature.id(), pointer, parts, partReader.whole()));
        }
    }

    private boolean identified(String id) {
        if (id.isEmpty()) {
            findings.accept(Finding.of(at, "grid-id-missing"));
            return false;
        }
        try {
            TextRules.identifier("id", id);
        } catch (DomainException.InvalidValue refused) {
            findings.accept(new Finding(at, refused.problem()));
            return false;
        }
        if (!ids.add(id)) {
            findings.accept(Finding.of(at, "grid-id-repeated"));
        }
        return true;
    }
}
