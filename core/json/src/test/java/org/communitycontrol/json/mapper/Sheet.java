package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.screening.Disposition;

/** A document with one member of every kind. */
public record Sheet(
        String id,
        int count,
        BigDecimal amount,
        boolean done,
        LocalDate day,
        Disposition disposition,
        Confidence confidence,
        Optional<Instant> at,
        @JsonProperty(value = "birthDate") Optional<LocalDate> birthDate,

        @JsonProperty(value = "days", isRequired = OptBoolean.FALSE)
        List<LocalDate> days,

        @JsonProperty(value = "counts", isRequired = OptBoolean.FALSE)
        Map<String, Integer> counts) {

    /** A document that is right. */
    public static final String GOOD =
            "{'id':'H-1','count':37,'amount':1.5,'done':true,'day':'2020-02-16',".replace('\'', '"')
                    + "'disposition':'screened','confidence':'notice'}".replace('\'', '"');
}
