package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import java.io.IOException;
import java.io.Serial;
import org.communitycontrol.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson is too kind with: an absent optional or optional collection is empty, but {@code null} is refused; a code
 * of an enum is exactly itself.
 */
final class ExactValues extends BeanDeserializerModifier {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyReferenceDeserializer(
            DeserializationConfig config, ReferenceType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
        return new NullRefused(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
        return new EmptyIfAbsent(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
        return new EmptyIfAbsent(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
        return new ExactCode(deserializer);
    }

    /** Jackson trims the names of enums and lets their creators have numbers. */
    private static final class ExactCode extends DelegatingDeserializer {

        @Serial
        private static final long serialVersionUID = 1L;

        ExactCode(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new ExactCode(delegate);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw RefusedValue.wrongType(parser, "string");
            }
            String code = parser.getText();
            if (!code.equals(code.strip())) {
                throw new RefusedValue(parser, Problem.of("unknown-code"));
            }
            return super.deserialize(parser, context);
        }
    }

    /** An optional that is absent is empty; one that is {@code null} is refused. */
    private static final class NullRefused extends DelegatingDeserializer {

        @Serial
        private static final long serialVersionUID = 1L;

        NullRefused(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new NullRefused(delegate);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
            throw new RefusedValue(context.getParser(), Problem.of("json-null"));
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return _delegatee.getAbsentValue(context);
        }
    }

    /** A collection that may be absent is then empty. */
    private static final class EmptyIfAbsent extends DelegatingDeserializer {

        @Serial
        private static final long serialVersionUID = 1L;

        EmptyIfAbsent(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new EmptyIfAbsent(delegate);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return getEmptyValue(context);
        }
    }
}
