package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import org.joda.money.Money;

/** Writes {@code {"amount":"123.45","currency":"CNY"}}, always with the decimals of the currency. */
final class MoneySerializer extends StdSerializer<Money> {

    @Serial
    private static final long serialVersionUID = 1L;

    MoneySerializer() {
        super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("amount", money.getAmount().toPlainString());
        json.writeStringField("currency", money.getCurrencyUnit().getCode());
        json.writeEndObject();
    }
}
