// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.
"use strict";
export const config = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"required":["version"],"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"policies":{"type":"array","items":{"x-form":"a policy's id or path, or `use` with `parameters`, `levels` and `enforce-from`","oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"type":"string","minLength":1},"parameters":{"type":"object","additionalProperties":{"x-form":"a text, a number or a list of texts","oneOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]}},"levels":{"type":"object","additionalProperties":{"$ref":"#/$defs/rule-level"}},"enforce-from":{"$ref":"#/$defs/day"}}}]}},"extends":{"x-form":"one text, or a list of texts","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]},"manifests":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"ignore":{"type":"array","items":{"type":"string","minLength":1}},"manifest":{"enum":["optional","required"]},"inherited":{"enum":["note","warn","block"]},"gate-owners":{"type":"array","items":{"type":"string","minLength":1}},"four-eyes":{"type":"boolean"},"limits":{"type":"object","additionalProperties":false,"properties":{"manifest-bytes":{"$ref":"#/$defs/count"},"risks":{"$ref":"#/$defs/count"},"card-bytes":{"$ref":"#/$defs/count"},"evidence-bytes":{"$ref":"#/$defs/count"},"manifests":{"$ref":"#/$defs/count"},"files":{"$ref":"#/$defs/count"}}},"waivers":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0}}}},"$defs":{"day":{"type":"string","format":"date","x-form":"a day such as `2026-11-21`"},"count":{"type":"integer","minimum":1,"maximum":1073741824,"x-form":"a whole number from 1"},"word":{"enum":["off","note","warn","block"]},"rule-level":{"x-form":"`off`, `note`, `warn` or `block`, or one for each gate","oneOf":[{"type":"string","enum":["off","note","warn","block"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/word"},"release":{"$ref":"#/$defs/word"},"monitor":{"$ref":"#/$defs/word"}}}]}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const schema20 = {"x-form":"`off`, `note`, `warn` or `block`, or one for each gate","oneOf":[{"type":"string","enum":["off","note","warn","block"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/word"},"release":{"$ref":"#/$defs/word"},"monitor":{"$ref":"#/$defs/word"}}}]};
const schema21 = {"enum":["off","note","warn","block"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "note")) || (data === "warn")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values",schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[0].type,parentSchema:schema20.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "off") || (data === "note")) || (data === "warn")) || (data === "block"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema20.oneOf[0].enum,parentSchema:schema20.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema20.oneOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "pull-request") || (key0 === "release")) || (key0 === "monitor"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["pull-request"] !== undefined && func0.call(data, "pull-request")){
if(!(validate54(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined && func0.call(data, "release")){
if(!(validate54(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.monitor !== undefined && func0.call(data, "monitor")){
if(!(validate54(data.monitor, {instancePath:instancePath+"/monitor",parentData:data,parentDataProperty:"monitor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[1].type,parentSchema:schema20.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema20.oneOf,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema22 = {"type":"string","format":"date","x-form":"a day such as `2026-11-21`"};
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"integer","minimum":1,"maximum":1073741824,"x-form":"a whole number from 1"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1073741824 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824},message:"must be <= 1073741824",schema:1073741824,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema19.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.policies !== undefined && func0.call(data, "policies")){
let data1 = data.policies;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.policies.items.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.policies.items.oneOf[0].type,parentSchema:schema19.properties.policies.items.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.use === undefined) || (!(func0.call(data2, "use")))){
const err5 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/oneOf/1/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'",schema:schema19.properties.policies.items.oneOf[1].required,parentSchema:schema19.properties.policies.items.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((key1 === "use") || (key1 === "parameters")) || (key1 === "levels")) || (key1 === "enforce-from"))){
const err6 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.policies.items.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.use !== undefined && func0.call(data2, "use")){
let data3 = data2.use;
if(typeof data3 === "string"){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/policies/" + i0+"/use",schemaPath:"#/properties/policies/items/oneOf/1/properties/use/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.policies.items.oneOf[1].properties.use,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/policies/" + i0+"/use",schemaPath:"#/properties/policies/items/oneOf/1/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.policies.items.oneOf[1].properties.use.type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.use,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.parameters !== undefined && func0.call(data2, "parameters")){
let data4 = data2.parameters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
let data5 = data4[key2];
const _errs18 = errors;
let valid6 = false;
let passing1 = null;
const _errs19 = errors;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/policies/" + i0+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/items/oneOf/1/properties/parameters/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[0].type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs21 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/policies/" + i0+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/items/oneOf/1/properties/parameters/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[1].type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs21 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
const _errs23 = errors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/policies/" + i0+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/policies/items/oneOf/1/properties/parameters/additionalProperties/oneOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[2].items.type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[2].items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/policies/" + i0+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/items/oneOf/1/properties/parameters/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[2].type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf[2],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid6 = true;
passing1 = 2;
}
}
}
if(!valid6){
const err13 = {instancePath:instancePath+"/policies/" + i0+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/items/oneOf/1/properties/parameters/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties.oneOf,parentSchema:schema19.properties.policies.items.oneOf[1].properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/policies/" + i0+"/parameters",schemaPath:"#/properties/policies/items/oneOf/1/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.policies.items.oneOf[1].properties.parameters.type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.parameters,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.levels !== undefined && func0.call(data2, "levels")){
let data7 = data2.levels;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 of Object.keys(data7)){
if(!(validate53(data7[key3], {instancePath:instancePath+"/policies/" + i0+"/levels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/policies/" + i0+"/levels",schemaPath:"#/properties/policies/items/oneOf/1/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.policies.items.oneOf[1].properties.levels.type,parentSchema:schema19.properties.policies.items.oneOf[1].properties.levels,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2["enforce-from"] !== undefined && func0.call(data2, "enforce-from")){
if(!(validate59(data2["enforce-from"], {instancePath:instancePath+"/policies/" + i0+"/enforce-from",parentData:data2,parentDataProperty:"enforce-from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.policies.items.oneOf[1].type,parentSchema:schema19.properties.policies.items.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err17 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.policies.items.oneOf,parentSchema:schema19.properties.policies.items,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.policies.type,parentSchema:schema19.properties.policies,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data10 = data.extends;
const _errs33 = errors;
let valid10 = false;
let passing2 = null;
const _errs34 = errors;
if(typeof data10 === "string"){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.extends.oneOf[0],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.extends.oneOf[0].type,parentSchema:schema19.properties.extends.oneOf[0],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs34 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
}
const _errs36 = errors;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(data11.length < 1){
const err21 = {instancePath:instancePath+"/extends/" + i2,schemaPath:"#/properties/extends/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.extends.oneOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/extends/" + i2,schemaPath:"#/properties/extends/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.extends.oneOf[1].items.type,parentSchema:schema19.properties.extends.oneOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.extends.oneOf[1].type,parentSchema:schema19.properties.extends.oneOf[1],data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
}
}
if(!valid10){
const err24 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema19.properties.extends.oneOf,parentSchema:schema19.properties.extends,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.manifests !== undefined && func0.call(data, "manifests")){
let data12 = data.manifests;
if(Array.isArray(data12)){
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.manifests,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(data13.length < 1){
const err26 = {instancePath:instancePath+"/manifests/" + i3,schemaPath:"#/properties/manifests/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.manifests.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/manifests/" + i3,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.manifests.items.type,parentSchema:schema19.properties.manifests.items,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.manifests.type,parentSchema:schema19.properties.manifests,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data14 = data.ignore;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(data15.length < 1){
const err29 = {instancePath:instancePath+"/ignore/" + i4,schemaPath:"#/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.ignore.items,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/ignore/" + i4,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.ignore.items.type,parentSchema:schema19.properties.ignore.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.ignore.type,parentSchema:schema19.properties.ignore,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.manifest !== undefined && func0.call(data, "manifest")){
let data16 = data.manifest;
if(!((data16 === "optional") || (data16 === "required"))){
const err32 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/enum",keyword:"enum",params:{allowedValues: schema19.properties.manifest.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.manifest.enum,parentSchema:schema19.properties.manifest,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.inherited !== undefined && func0.call(data, "inherited")){
let data17 = data.inherited;
if(!(((data17 === "note") || (data17 === "warn")) || (data17 === "block"))){
const err33 = {instancePath:instancePath+"/inherited",schemaPath:"#/properties/inherited/enum",keyword:"enum",params:{allowedValues: schema19.properties.inherited.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.inherited.enum,parentSchema:schema19.properties.inherited,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["gate-owners"] !== undefined && func0.call(data, "gate-owners")){
let data18 = data["gate-owners"];
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(data19.length < 1){
const err34 = {instancePath:instancePath+"/gate-owners/" + i5,schemaPath:"#/properties/gate-owners/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties["gate-owners"].items,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/gate-owners/" + i5,schemaPath:"#/properties/gate-owners/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties["gate-owners"].items.type,parentSchema:schema19.properties["gate-owners"].items,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/gate-owners",schemaPath:"#/properties/gate-owners/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties["gate-owners"].type,parentSchema:schema19.properties["gate-owners"],data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["four-eyes"] !== undefined && func0.call(data, "four-eyes")){
let data20 = data["four-eyes"];
if(typeof data20 !== "boolean"){
const err37 = {instancePath:instancePath+"/four-eyes",schemaPath:"#/properties/four-eyes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties["four-eyes"].type,parentSchema:schema19.properties["four-eyes"],data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data21 = data.limits;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 of Object.keys(data21)){
if(!((((((key4 === "manifest-bytes") || (key4 === "risks")) || (key4 === "card-bytes")) || (key4 === "evidence-bytes")) || (key4 === "manifests")) || (key4 === "files"))){
const err38 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.limits,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21["manifest-bytes"] !== undefined && func0.call(data21, "manifest-bytes")){
if(!(validate61(data21["manifest-bytes"], {instancePath:instancePath+"/limits/manifest-bytes",parentData:data21,parentDataProperty:"manifest-bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data21.risks !== undefined && func0.call(data21, "risks")){
if(!(validate61(data21.risks, {instancePath:instancePath+"/limits/risks",parentData:data21,parentDataProperty:"risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data21["card-bytes"] !== undefined && func0.call(data21, "card-bytes")){
if(!(validate61(data21["card-bytes"], {instancePath:instancePath+"/limits/card-bytes",parentData:data21,parentDataProperty:"card-bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data21["evidence-bytes"] !== undefined && func0.call(data21, "evidence-bytes")){
if(!(validate61(data21["evidence-bytes"], {instancePath:instancePath+"/limits/evidence-bytes",parentData:data21,parentDataProperty:"evidence-bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data21.manifests !== undefined && func0.call(data21, "manifests")){
if(!(validate61(data21.manifests, {instancePath:instancePath+"/limits/manifests",parentData:data21,parentDataProperty:"manifests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data21.files !== undefined && func0.call(data21, "files")){
if(!(validate61(data21.files, {instancePath:instancePath+"/limits/files",parentData:data21,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.limits.type,parentSchema:schema19.properties.limits,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data28 = data.waivers;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 of Object.keys(data28)){
if(!(key5 === "max")){
const err40 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.waivers,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data28.max !== undefined && func0.call(data28, "max")){
let data29 = data28.max;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err41 = {instancePath:instancePath+"/waivers/max",schemaPath:"#/properties/waivers/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.waivers.properties.max.type,parentSchema:schema19.properties.waivers.properties.max,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/waivers/max",schemaPath:"#/properties/waivers/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.waivers.properties.max,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.waivers.type,parentSchema:schema19.properties.waivers,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const criteria = validate68;
const schema24 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"criteria.schema.json","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"likelihood":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/step"}},"consequence":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/step"}},"levels":{"type":"array","minItems":2,"maxItems":20,"uniqueItems":true,"items":{"type":"string","minLength":1,"x-form":"the name of a level"}},"matrix":{"type":"array","minItems":2,"maxItems":20,"items":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/level"}}},"appetite":{"$ref":"#/$defs/limit"},"tolerance":{"$ref":"#/$defs/limit"},"times":{"type":"object","maxProperties":20,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"decide":{"$ref":"#/$defs/time"},"treat":{"$ref":"#/$defs/time"},"review":{"$ref":"#/$defs/time"}},"required":["decide","treat","review"]}},"acceptance-authority":{"type":"object","maxProperties":20,"additionalProperties":{"type":"array","items":{"type":"string","minLength":1}}},"approved":{"type":"object","additionalProperties":false,"properties":{"by":{"type":"string"},"date":{"$ref":"#/$defs/day"},"next-review":{"$ref":"#/$defs/day"}}}},"$defs":{"step":{"x-form":"a name, or `name` and `means`","oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"means":{"type":"string"}}}]},"level":{"type":"string","x-form":"one of the levels"},"limit":{"x-form":"one of the levels, or one for each of `default`, `individuals`, `organization` and `society`","oneOf":[{"type":"string"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/level"},"individuals":{"$ref":"#/$defs/level"},"organization":{"$ref":"#/$defs/level"},"society":{"$ref":"#/$defs/level"}}}]},"time":{"type":"string","pattern":"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$","maxLength":32,"x-form":"a duration such as `72h`, `30d` or `P30D`"},"day":{"type":"string","format":"date","x-form":"a day such as `2026-11-21`"}}};
const schema25 = {"x-form":"a name, or `name` and `means`","oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"means":{"type":"string"}}}]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.oneOf[0].type,parentSchema:schema25.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema25.oneOf[1].required,parentSchema:schema25.oneOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "means"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.oneOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.oneOf[1].properties.name.type,parentSchema:schema25.oneOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.means !== undefined && func0.call(data, "means")){
let data1 = data.means;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/means",schemaPath:"#/oneOf/1/properties/means/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.oneOf[1].properties.means.type,parentSchema:schema25.oneOf[1].properties.means,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.oneOf[1].type,parentSchema:schema25.oneOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema25.oneOf,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate69.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema26 = {"type":"string","x-form":"one of the levels"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"x-form":"one of the levels, or one for each of `default`, `individuals`, `organization` and `society`","oneOf":[{"type":"string"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/level"},"individuals":{"$ref":"#/$defs/level"},"organization":{"$ref":"#/$defs/level"},"society":{"$ref":"#/$defs/level"}}}]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[0].type,parentSchema:schema27.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "default") || (key0 === "individuals")) || (key0 === "organization")) || (key0 === "society"))){
const err2 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27.oneOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.default !== undefined && func0.call(data, "default")){
if(!(validate72(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.individuals !== undefined && func0.call(data, "individuals")){
if(!(validate72(data.individuals, {instancePath:instancePath+"/individuals",parentData:data,parentDataProperty:"individuals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
if(!(validate72(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.society !== undefined && func0.call(data, "society")){
if(!(validate72(data.society, {instancePath:instancePath+"/society",parentData:data,parentDataProperty:"society",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.oneOf[1].type,parentSchema:schema27.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema27.oneOf,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema28 = {"type":"string","pattern":"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$","maxLength":32,"x-form":"a duration such as `72h`, `30d` or `P30D`"};
const pattern5 = new RegExp("^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$"},message:"must match pattern \""+"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$"+"\"",schema:"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","format":"date","x-form":"a day such as `2026-11-21`"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="criteria.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema24.properties, key0)) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema24.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.likelihood !== undefined && func0.call(data, "likelihood")){
let data1 = data.likelihood;
if(Array.isArray(data1)){
if(data1.length > 20){
const err2 = {instancePath:instancePath+"/likelihood",schemaPath:"#/properties/likelihood/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema24.properties.likelihood,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 2){
const err3 = {instancePath:instancePath+"/likelihood",schemaPath:"#/properties/likelihood/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema24.properties.likelihood,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data1[i0], {instancePath:instancePath+"/likelihood/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/likelihood",schemaPath:"#/properties/likelihood/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.likelihood.type,parentSchema:schema24.properties.likelihood,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.consequence !== undefined && func0.call(data, "consequence")){
let data3 = data.consequence;
if(Array.isArray(data3)){
if(data3.length > 20){
const err5 = {instancePath:instancePath+"/consequence",schemaPath:"#/properties/consequence/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema24.properties.consequence,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 2){
const err6 = {instancePath:instancePath+"/consequence",schemaPath:"#/properties/consequence/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema24.properties.consequence,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate69(data3[i1], {instancePath:instancePath+"/consequence/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/consequence",schemaPath:"#/properties/consequence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.consequence.type,parentSchema:schema24.properties.consequence,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data5 = data.levels;
if(Array.isArray(data5)){
if(data5.length > 20){
const err8 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema24.properties.levels,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 2){
const err9 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema24.properties.levels,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/levels/" + i2,schemaPath:"#/properties/levels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.levels.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/levels/" + i2,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.levels.items.type,parentSchema:schema24.properties.levels.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data5.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data5[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema24.properties.levels,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.levels.type,parentSchema:schema24.properties.levels,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.matrix !== undefined && func0.call(data, "matrix")){
let data7 = data.matrix;
if(Array.isArray(data7)){
if(data7.length > 20){
const err14 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema24.properties.matrix,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.length < 2){
const err15 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema24.properties.matrix,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len3 = data7.length;
for(let i4=0; i4<len3; i4++){
let data8 = data7[i4];
if(Array.isArray(data8)){
if(data8.length > 20){
const err16 = {instancePath:instancePath+"/matrix/" + i4,schemaPath:"#/properties/matrix/items/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema24.properties.matrix.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.length < 2){
const err17 = {instancePath:instancePath+"/matrix/" + i4,schemaPath:"#/properties/matrix/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema24.properties.matrix.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data8.length;
for(let i5=0; i5<len4; i5++){
if(!(validate72(data8[i5], {instancePath:instancePath+"/matrix/" + i4+"/" + i5,parentData:data8,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/matrix/" + i4,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.matrix.items.type,parentSchema:schema24.properties.matrix.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.matrix.type,parentSchema:schema24.properties.matrix,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.appetite !== undefined && func0.call(data, "appetite")){
if(!(validate74(data.appetite, {instancePath:instancePath+"/appetite",parentData:data,parentDataProperty:"appetite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined && func0.call(data, "tolerance")){
if(!(validate74(data.tolerance, {instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined && func0.call(data, "times")){
let data12 = data.times;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 20){
const err20 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema24.properties.times,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 of Object.keys(data12)){
let data13 = data12[key1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.decide === undefined) || (!(func0.call(data13, "decide")))){
const err21 = {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/times/additionalProperties/required",keyword:"required",params:{missingProperty: "decide"},message:"must have required property '"+"decide"+"'",schema:schema24.properties.times.additionalProperties.required,parentSchema:schema24.properties.times.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data13.treat === undefined) || (!(func0.call(data13, "treat")))){
const err22 = {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/times/additionalProperties/required",keyword:"required",params:{missingProperty: "treat"},message:"must have required property '"+"treat"+"'",schema:schema24.properties.times.additionalProperties.required,parentSchema:schema24.properties.times.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data13.review === undefined) || (!(func0.call(data13, "review")))){
const err23 = {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/times/additionalProperties/required",keyword:"required",params:{missingProperty: "review"},message:"must have required property '"+"review"+"'",schema:schema24.properties.times.additionalProperties.required,parentSchema:schema24.properties.times.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!(((key2 === "decide") || (key2 === "treat")) || (key2 === "review"))){
const err24 = {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/times/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.times.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.decide !== undefined && func0.call(data13, "decide")){
if(!(validate81(data13.decide, {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/decide",parentData:data13,parentDataProperty:"decide",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data13.treat !== undefined && func0.call(data13, "treat")){
if(!(validate81(data13.treat, {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/treat",parentData:data13,parentDataProperty:"treat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data13.review !== undefined && func0.call(data13, "review")){
if(!(validate81(data13.review, {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/review",parentData:data13,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/times/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/times/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.times.additionalProperties.type,parentSchema:schema24.properties.times.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.times.type,parentSchema:schema24.properties.times,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["acceptance-authority"] !== undefined && func0.call(data, "acceptance-authority")){
let data17 = data["acceptance-authority"];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 20){
const err27 = {instancePath:instancePath+"/acceptance-authority",schemaPath:"#/properties/acceptance-authority/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema24.properties["acceptance-authority"],data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 of Object.keys(data17)){
let data18 = data17[key3];
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i6=0; i6<len5; i6++){
let data19 = data18[i6];
if(typeof data19 === "string"){
if(data19.length < 1){
const err28 = {instancePath:instancePath+"/acceptance-authority/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/acceptance-authority/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties["acceptance-authority"].additionalProperties.items,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/acceptance-authority/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/acceptance-authority/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties["acceptance-authority"].additionalProperties.items.type,parentSchema:schema24.properties["acceptance-authority"].additionalProperties.items,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/acceptance-authority/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/acceptance-authority/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties["acceptance-authority"].additionalProperties.type,parentSchema:schema24.properties["acceptance-authority"].additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/acceptance-authority",schemaPath:"#/properties/acceptance-authority/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties["acceptance-authority"].type,parentSchema:schema24.properties["acceptance-authority"],data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.approved !== undefined && func0.call(data, "approved")){
let data20 = data.approved;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 of Object.keys(data20)){
if(!(((key4 === "by") || (key4 === "date")) || (key4 === "next-review"))){
const err32 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.approved,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.by !== undefined && func0.call(data20, "by")){
let data21 = data20.by;
if(typeof data21 !== "string"){
const err33 = {instancePath:instancePath+"/approved/by",schemaPath:"#/properties/approved/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.approved.properties.by.type,parentSchema:schema24.properties.approved.properties.by,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data20.date !== undefined && func0.call(data20, "date")){
if(!(validate85(data20.date, {instancePath:instancePath+"/approved/date",parentData:data20,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data20["next-review"] !== undefined && func0.call(data20, "next-review")){
if(!(validate85(data20["next-review"], {instancePath:instancePath+"/approved/next-review",parentData:data20,parentDataProperty:"next-review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.approved.type,parentSchema:schema24.properties.approved,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifest = validate88;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","type":"object","additionalProperties":false,"required":["version","system","risks"],"x-kept-without":["version","system","risks"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"version":{"const":1},"system":{"$ref":"#/$defs/system"},"criteria":{"type":"object","if":{"required":["from"]},"then":{"type":"object","additionalProperties":false,"properties":{"from":{"type":"string","minLength":1}}},"else":{"$ref":"criteria.schema.json"}},"risks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/risk"}},"incidents":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"date":{"$ref":"#/$defs/day"},"risks":{"type":"array","items":{"type":"string"}},"severity":{"enum":["minor","major","serious"]},"what":{"type":"string"}}}},"not-applicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/catalogue-id"},"reason":{"type":"string"}}}}},"$defs":{"yours":{},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","x-form":"an id of letters, digits, `.`, `_` and `-` (at most 64)"},"day":{"type":"string","format":"date","x-form":"a day such as `2026-11-21`"},"duration":{"type":"string","pattern":"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$","maxLength":32,"x-form":"a duration such as `72h`, `30d` or `P30D`"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","x-form":"`sha256:` and 64 hexadecimal digits"},"catalogue-id":{"type":"string","pattern":"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$","x-form":"a catalogue id such as `iso-42001:A.7.4`"},"who":{"type":"string"},"path":{"type":"string","minLength":1,"x-form":"a path"},"texts":{"type":"array","items":{"type":"string"}},"globs":{"type":"array","items":{"type":"string","minLength":1}},"stage":{"enum":["inception","design-and-development","verification-and-validation","deployment","operation-and-monitoring","continuous-validation","re-evaluation","retirement"]},"system":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"formerly":{"$ref":"#/$defs/id"},"version":{"type":["string","number"],"x-form":"a text or a number"},"owner":{"$ref":"#/$defs/who"},"purpose":{"type":"string"},"out-of-scope":{"$ref":"#/$defs/texts"},"foreseeable-misuse":{"$ref":"#/$defs/texts"},"lifecycle-stage":{"$ref":"#/$defs/stage"},"kinds":{"type":"array","items":{"enum":["predictive","generative","agentic"]}},"automation":{"enum":["human-in-the-loop","human-on-the-loop","human-out-of-the-loop"]},"oversight":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"who":{"type":"string"},"can-stop":{"type":"boolean"},"how":{"type":"string"},"competence":{"$ref":"#/$defs/path"}}},"context":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"sectors":{"$ref":"#/$defs/texts"},"jurisdictions":{"$ref":"#/$defs/texts"},"personal-data":{"type":"boolean"},"special-category-data":{"type":"boolean"},"hosting":{"enum":["on-premises","cloud","edge","hybrid","supplier"]},"exposure":{"enum":["internal","partners","public"]}}},"eu-ai-act":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"roles":{"type":"array","items":{"enum":["provider","deployer","importer","distributor","authorised-representative","product-manufacturer"]}},"class":{"enum":["minimal","limited","high-risk","prohibited"]},"basis":{"$ref":"#/$defs/texts"},"general-purpose-model":{"type":"boolean"},"screened":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"record":{"$ref":"#/$defs/path"}}},"exemption":{"type":"object","additionalProperties":false,"properties":{"condition":{"enum":["narrow-procedural-task","improves-finished-work","detects-patterns","preparatory-task"]},"profiling":{"type":"boolean"},"assessment":{"$ref":"#/$defs/path"}}},"registration":{"type":"string"}}},"interested-parties":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"kind":{"enum":["affected","user","operator","developer","supplier","customer","regulator","public"]},"vulnerable":{"type":"boolean"},"consulted":{"$ref":"#/$defs/day"},"how":{"type":"string"}}}},"assets":{"$ref":"#/$defs/globs"},"material":{"$ref":"#/$defs/globs"},"model-cards":{"type":"array","items":{"$ref":"#/$defs/path"}},"monitoring":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"signals":{"$ref":"#/$defs/texts"},"owner":{"$ref":"#/$defs/who"},"contact":{"type":"string"},"plan":{"$ref":"#/$defs/path"}}},"logging":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"events":{"$ref":"#/$defs/texts"},"kept":{"$ref":"#/$defs/duration"},"where":{"type":"string"}}},"incident-response":{"$ref":"#/$defs/path"},"feedback-channel":{"type":"string"},"generative":{"$ref":"#/$defs/generative"},"agent":{"$ref":"#/$defs/agent"},"suppliers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"provides":{"enum":["model","data","service","component","hosting"]},"what":{"type":"string"},"version":{"type":"string","x-form":"a text in quotes"},"terms":{"type":"string"},"owner":{"$ref":"#/$defs/who"},"assessed":{"$ref":"#/$defs/day"},"exit":{"type":"string"}}}},"obligations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"source":{"type":"string"},"requires":{"type":"string"},"owner":{"$ref":"#/$defs/who"},"due":{"$ref":"#/$defs/day"},"met-by":{"$ref":"#/$defs/texts"}}}},"impact-assessments":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"enum":["ai-system","data-protection","fundamental-rights","environment","other"]},"file":{"$ref":"#/$defs/path"},"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"next-review":{"$ref":"#/$defs/day"}}}},"assessment":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"method":{"type":"string"},"next":{"$ref":"#/$defs/day"}}}}},"generative":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"models":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"provider":{"type":"string"},"version":{"type":"string","x-form":"a text in quotes"},"hosted":{"enum":["own","supplier"]}}}},"prompts":{"$ref":"#/$defs/globs"},"sources":{"$ref":"#/$defs/texts"},"disclosure":{"type":"string"},"output-marking":{"type":"string"},"filters":{"$ref":"#/$defs/texts"},"data-retention":{"type":"string"}}},"agent":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"tools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"purpose":{"type":"string"},"access":{"enum":["read","write","execute"]},"irreversible":{"type":"boolean"},"approval":{"enum":["never","above-limit","always"]},"source":{"type":"string"}}}},"scopes":{"$ref":"#/$defs/texts"},"identity":{"type":"string"},"untrusted-input":{"$ref":"#/$defs/texts"},"calls":{"$ref":"#/$defs/texts"},"memory":{"type":"string"},"budget":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"steps":{"$ref":"#/$defs/bound"},"tokens":{"$ref":"#/$defs/bound"},"cost":{"$ref":"#/$defs/bound"},"currency":{"type":"string"},"time":{"$ref":"#/$defs/duration"}}},"kill-switch":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"how":{"type":"string"},"who":{"type":"string"},"tested":{"$ref":"#/$defs/day"}}}}},"bound":{"type":"number","minimum":0,"x-form":"a number from 0"},"rating":{"x-form":"a word of the scale or its number from 1, or one for each of `individuals`, `organization` and `society`","oneOf":[{"type":"string"},{"type":"integer"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"individuals":{"$ref":"#/$defs/word"},"organization":{"$ref":"#/$defs/word"},"society":{"$ref":"#/$defs/word"}}}]},"word":{"x-form":"a word of the scale or its number from 1","oneOf":[{"type":"string"},{"type":"integer"}]},"estimate":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"likelihood":{"$ref":"#/$defs/rating"},"consequence":{"$ref":"#/$defs/rating"},"basis":{"enum":["expert","history","measured","model","literature"]},"knowledge":{"enum":["low","medium","high"]}}},"risk":{"type":"object","additionalProperties":false,"required":["id","title","inherent"],"x-kept-without":["title","inherent"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","minLength":1},"objectives":{"type":"array","items":{"enum":["accountability","ai-expertise","data","environmental-impact","fairness","maintainability","privacy","robustness","safety","security","transparency"]}},"sources":{"type":"array","items":{"enum":["environment-complexity","transparency","automation","machine-learning","hardware","life-cycle","readiness"]}},"lifecycle-stages":{"type":"array","items":{"$ref":"#/$defs/stage"}},"affected":{"type":"array","items":{"type":"string"}},"event":{"type":"string"},"outcome":{"type":"string"},"identified":{"$ref":"#/$defs/day"},"owner":{"$ref":"#/$defs/who"},"status":{"enum":["closed","open"]},"closing":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"reason":{"type":"string"}}},"inherent":{"$ref":"#/$defs/estimate"},"treatment":{"$ref":"#/$defs/treatment"},"residual":{"$ref":"#/$defs/estimate"},"acceptance":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"by":{"type":"string"},"level":{"type":"string","x-form":"one of the levels"},"date":{"$ref":"#/$defs/day"},"expires":{"$ref":"#/$defs/day"},"reason":{"type":"string"},"conditions":{"$ref":"#/$defs/texts"},"of":{"$ref":"#/$defs/digest"}}},"review":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"result":{"enum":["unchanged","changed"]},"of":{"$ref":"#/$defs/digest"}}},"tracker":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/$defs/catalogue-id"}}}},"treatment":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"options":{"type":"array","items":{"enum":["avoid","remove-source","change-likelihood","change-consequences","share","retain","pursue"]}},"status":{"enum":["planned","in-progress","implemented","verified"]},"due":{"$ref":"#/$defs/day"},"plan":{"type":"string"},"owner":{"$ref":"#/$defs/who"},"verified":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"}}},"controls":{"type":"array","items":{"$ref":"#/$defs/control"}}}},"control":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"how":{"type":"string"},"kind":{"enum":["ordinary","compensating"]},"role":{"enum":["supporting","key"]},"state":{"enum":["planned","in-progress","existing"]},"owner":{"$ref":"#/$defs/who"},"expires":{"$ref":"#/$defs/day"},"permanent-fix":{"type":"object","additionalProperties":false,"properties":{"due":{"$ref":"#/$defs/day"},"plan":{"type":"string"}}},"links":{"type":"array","items":{"$ref":"#/$defs/catalogue-id"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/evidence"}}}},"evidence":{"type":"object","additionalProperties":false,"x-form":"exactly one kind of evidence: `file`, `metric`, `card-metric`, `junit`, `sarif`, `lm-eval`, `inspect`, `garak`, `promptfoo`, `csv` or `record`","patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"oneOf":[{"required":["file"]},{"required":["metric"]},{"required":["card-metric"]},{"required":["junit"]},{"required":["sarif"]},{"required":["lm-eval"]},{"required":["inspect"]},{"required":["garak"]},{"required":["promptfoo"]},{"required":["csv"]},{"required":["record"]}],"properties":{"id":{"$ref":"#/$defs/id"},"from":{"enum":["repository","build"]},"max-age":{"$ref":"#/$defs/duration"},"dated":{"$ref":"#/$defs/pointer"},"at-least-n":{"type":"integer","minimum":0,"x-form":"a whole number from 0"},"file":{"x-form":"a path, or `path` with `sha256`","oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 hexadecimal digits"}}}]},"metric":{"type":"object","additionalProperties":false,"required":["file","pointer"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"pointer":{"$ref":"#/$defs/pointer"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"},"equals":{"$ref":"#/$defs/equals"},"unit":{"$ref":"#/$defs/unit"},"samples":{"$ref":"#/$defs/pointer"}}},"card-metric":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"card":{"$ref":"#/$defs/path"},"dataset":{"type":"string"},"slice":{"type":"string"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"},"equals":{"$ref":"#/$defs/equals"},"unit":{"$ref":"#/$defs/unit"},"matches":{"type":"object","additionalProperties":false,"required":["file","pointer"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"pointer":{"$ref":"#/$defs/pointer"},"tolerance":{"type":"number","minimum":0,"x-form":"a number from 0"}}}}},"junit":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"suite":{"type":"string"},"test":{"type":"string"},"skipped-at-most":{"type":"integer","minimum":0,"x-form":"a whole number from 0"}}},"sarif":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"tool":{"type":"string"},"rules":{"$ref":"#/$defs/texts"},"level":{"enum":["error","warning","note"]},"at-most":{"type":"integer","minimum":0,"x-form":"a whole number from 0"}}},"lm-eval":{"type":"object","additionalProperties":false,"required":["file","task","metric"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"task":{"type":"string"},"metric":{"type":"string"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"}}},"inspect":{"type":"object","additionalProperties":false,"required":["file","metric"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"scorer":{"type":"string"},"metric":{"type":"string"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"}}},"garak":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"probe":{"type":"string"},"detector":{"type":"string"},"at-most":{"$ref":"#/$defs/share"}}},"promptfoo":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"at-least":{"$ref":"#/$defs/share"},"errors-at-most":{"type":"integer","minimum":0,"x-form":"a whole number from 0"}}},"csv":{"type":"object","additionalProperties":false,"required":["file","column"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"column":{"type":"string"},"where":{"type":"object","additionalProperties":{"type":["string","number"],"x-form":"a text or a number"}},"take":{"enum":["each","min","max","mean","sum","last"]},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"},"equals":{"$ref":"#/$defs/equals"},"unit":{"$ref":"#/$defs/unit"}}},"record":{"type":"object","additionalProperties":false,"required":["who","when","what"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"who":{"$ref":"#/$defs/who"},"when":{"$ref":"#/$defs/day"},"what":{"type":"string"},"where":{"type":"string"}}}}},"evidence-path":{"type":"string","minLength":1,"x-form":"a path"},"pointer":{"type":"string","pattern":"^(?:/[^\\n]*)?$","x-form":"a JSON pointer such as `/results/accuracy`"},"share":{"type":"number","minimum":0,"maximum":1,"x-form":"a number from 0 to 1"},"at-most":{"type":"number"},"at-least":{"type":"number"},"equals":{"type":["string","number","boolean"],"x-form":"a text, a number or a boolean"},"unit":{"type":"string"}}};
const schema31 = {"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"formerly":{"$ref":"#/$defs/id"},"version":{"type":["string","number"],"x-form":"a text or a number"},"owner":{"$ref":"#/$defs/who"},"purpose":{"type":"string"},"out-of-scope":{"$ref":"#/$defs/texts"},"foreseeable-misuse":{"$ref":"#/$defs/texts"},"lifecycle-stage":{"$ref":"#/$defs/stage"},"kinds":{"type":"array","items":{"enum":["predictive","generative","agentic"]}},"automation":{"enum":["human-in-the-loop","human-on-the-loop","human-out-of-the-loop"]},"oversight":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"who":{"type":"string"},"can-stop":{"type":"boolean"},"how":{"type":"string"},"competence":{"$ref":"#/$defs/path"}}},"context":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"sectors":{"$ref":"#/$defs/texts"},"jurisdictions":{"$ref":"#/$defs/texts"},"personal-data":{"type":"boolean"},"special-category-data":{"type":"boolean"},"hosting":{"enum":["on-premises","cloud","edge","hybrid","supplier"]},"exposure":{"enum":["internal","partners","public"]}}},"eu-ai-act":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"roles":{"type":"array","items":{"enum":["provider","deployer","importer","distributor","authorised-representative","product-manufacturer"]}},"class":{"enum":["minimal","limited","high-risk","prohibited"]},"basis":{"$ref":"#/$defs/texts"},"general-purpose-model":{"type":"boolean"},"screened":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"record":{"$ref":"#/$defs/path"}}},"exemption":{"type":"object","additionalProperties":false,"properties":{"condition":{"enum":["narrow-procedural-task","improves-finished-work","detects-patterns","preparatory-task"]},"profiling":{"type":"boolean"},"assessment":{"$ref":"#/$defs/path"}}},"registration":{"type":"string"}}},"interested-parties":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"kind":{"enum":["affected","user","operator","developer","supplier","customer","regulator","public"]},"vulnerable":{"type":"boolean"},"consulted":{"$ref":"#/$defs/day"},"how":{"type":"string"}}}},"assets":{"$ref":"#/$defs/globs"},"material":{"$ref":"#/$defs/globs"},"model-cards":{"type":"array","items":{"$ref":"#/$defs/path"}},"monitoring":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"signals":{"$ref":"#/$defs/texts"},"owner":{"$ref":"#/$defs/who"},"contact":{"type":"string"},"plan":{"$ref":"#/$defs/path"}}},"logging":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"events":{"$ref":"#/$defs/texts"},"kept":{"$ref":"#/$defs/duration"},"where":{"type":"string"}}},"incident-response":{"$ref":"#/$defs/path"},"feedback-channel":{"type":"string"},"generative":{"$ref":"#/$defs/generative"},"agent":{"$ref":"#/$defs/agent"},"suppliers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"provides":{"enum":["model","data","service","component","hosting"]},"what":{"type":"string"},"version":{"type":"string","x-form":"a text in quotes"},"terms":{"type":"string"},"owner":{"$ref":"#/$defs/who"},"assessed":{"$ref":"#/$defs/day"},"exit":{"type":"string"}}}},"obligations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"source":{"type":"string"},"requires":{"type":"string"},"owner":{"$ref":"#/$defs/who"},"due":{"$ref":"#/$defs/day"},"met-by":{"$ref":"#/$defs/texts"}}}},"impact-assessments":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"enum":["ai-system","data-protection","fundamental-rights","environment","other"]},"file":{"$ref":"#/$defs/path"},"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"next-review":{"$ref":"#/$defs/day"}}}},"assessment":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"method":{"type":"string"},"next":{"$ref":"#/$defs/day"}}}}};
const schema32 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","x-form":"an id of letters, digits, `.`, `_` and `-` (at most 64)"};
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"array","items":{"type":"string"}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"enum":["inception","design-and-development","verification-and-validation","deployment","operation-and-monitoring","continuous-validation","re-evaluation","retirement"]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "inception") || (data === "design-and-development")) || (data === "verification-and-validation")) || (data === "deployment")) || (data === "operation-and-monitoring")) || (data === "continuous-validation")) || (data === "re-evaluation")) || (data === "retirement"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",schema:schema35.enum,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string","minLength":1,"x-form":"a path"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate102.errors = null;
return true;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","format":"date","x-form":"a day such as `2026-11-21`"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"array","items":{"type":"string","minLength":1}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"string","pattern":"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$","maxLength":32,"x-form":"a duration such as `72h`, `30d` or `P30D`"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$"},message:"must match pattern \""+"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$"+"\"",schema:"^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"models":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"provider":{"type":"string"},"version":{"type":"string","x-form":"a text in quotes"},"hosted":{"enum":["own","supplier"]}}}},"prompts":{"$ref":"#/$defs/globs"},"sources":{"$ref":"#/$defs/texts"},"disclosure":{"type":"string"},"output-marking":{"type":"string"},"filters":{"$ref":"#/$defs/texts"},"data-retention":{"type":"string"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "models") || (key0 === "prompts")) || (key0 === "sources")) || (key0 === "disclosure")) || (key0 === "output-marking")) || (key0 === "filters")) || (key0 === "data-retention")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.models !== undefined && func0.call(data, "models")){
let data0 = data.models;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err1 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema41.properties.models.items.required,parentSchema:schema41.properties.models.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((key1 === "id") || (key1 === "provider")) || (key1 === "version")) || (key1 === "hosted")) || (pattern3.test(key1)))){
const err2 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.models.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
if(!(validate90(data1.id, {instancePath:instancePath+"/models/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data1.provider !== undefined && func0.call(data1, "provider")){
let data3 = data1.provider;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/models/" + i0+"/provider",schemaPath:"#/properties/models/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.models.items.properties.provider.type,parentSchema:schema41.properties.models.items.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.version !== undefined && func0.call(data1, "version")){
let data4 = data1.version;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/models/" + i0+"/version",schemaPath:"#/properties/models/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.models.items.properties.version.type,parentSchema:schema41.properties.models.items.properties.version,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.hosted !== undefined && func0.call(data1, "hosted")){
let data5 = data1.hosted;
if(!((data5 === "own") || (data5 === "supplier"))){
const err5 = {instancePath:instancePath+"/models/" + i0+"/hosted",schemaPath:"#/properties/models/items/properties/hosted/enum",keyword:"enum",params:{allowedValues: schema41.properties.models.items.properties.hosted.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.models.items.properties.hosted.enum,parentSchema:schema41.properties.models.items.properties.hosted,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 of Object.keys(data1)){
if(pattern3.test(key2)){
if(!(validate102(data1[key2], {instancePath:instancePath+"/models/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.models.items.type,parentSchema:schema41.properties.models.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.models.type,parentSchema:schema41.properties.models,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prompts !== undefined && func0.call(data, "prompts")){
if(!(validate117(data.prompts, {instancePath:instancePath+"/prompts",parentData:data,parentDataProperty:"prompts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
if(!(validate95(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.disclosure !== undefined && func0.call(data, "disclosure")){
let data9 = data.disclosure;
if(typeof data9 !== "string"){
const err8 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.disclosure.type,parentSchema:schema41.properties.disclosure,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["output-marking"] !== undefined && func0.call(data, "output-marking")){
let data10 = data["output-marking"];
if(typeof data10 !== "string"){
const err9 = {instancePath:instancePath+"/output-marking",schemaPath:"#/properties/output-marking/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties["output-marking"].type,parentSchema:schema41.properties["output-marking"],data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.filters !== undefined && func0.call(data, "filters")){
if(!(validate95(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data["data-retention"] !== undefined && func0.call(data, "data-retention")){
let data12 = data["data-retention"];
if(typeof data12 !== "string"){
const err10 = {instancePath:instancePath+"/data-retention",schemaPath:"#/properties/data-retention/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties["data-retention"].type,parentSchema:schema41.properties["data-retention"],data:data12};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key3 of Object.keys(data)){
if(pattern3.test(key3)){
if(!(validate102(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"tools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"purpose":{"type":"string"},"access":{"enum":["read","write","execute"]},"irreversible":{"type":"boolean"},"approval":{"enum":["never","above-limit","always"]},"source":{"type":"string"}}}},"scopes":{"$ref":"#/$defs/texts"},"identity":{"type":"string"},"untrusted-input":{"$ref":"#/$defs/texts"},"calls":{"$ref":"#/$defs/texts"},"memory":{"type":"string"},"budget":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"steps":{"$ref":"#/$defs/bound"},"tokens":{"$ref":"#/$defs/bound"},"cost":{"$ref":"#/$defs/bound"},"currency":{"type":"string"},"time":{"$ref":"#/$defs/duration"}}},"kill-switch":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"how":{"type":"string"},"who":{"type":"string"},"tested":{"$ref":"#/$defs/day"}}}}};
const schema43 = {"type":"number","minimum":0,"x-form":"a number from 0"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "tools") || (key0 === "scopes")) || (key0 === "identity")) || (key0 === "untrusted-input")) || (key0 === "calls")) || (key0 === "memory")) || (key0 === "budget")) || (key0 === "kill-switch")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data0 = data.tools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err1 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema42.properties.tools.items.required,parentSchema:schema42.properties.tools.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((((key1 === "id") || (key1 === "purpose")) || (key1 === "access")) || (key1 === "irreversible")) || (key1 === "approval")) || (key1 === "source")) || (pattern3.test(key1)))){
const err2 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.tools.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
if(!(validate90(data1.id, {instancePath:instancePath+"/tools/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data1.purpose !== undefined && func0.call(data1, "purpose")){
let data3 = data1.purpose;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/tools/" + i0+"/purpose",schemaPath:"#/properties/tools/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.tools.items.properties.purpose.type,parentSchema:schema42.properties.tools.items.properties.purpose,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.access !== undefined && func0.call(data1, "access")){
let data4 = data1.access;
if(!(((data4 === "read") || (data4 === "write")) || (data4 === "execute"))){
const err4 = {instancePath:instancePath+"/tools/" + i0+"/access",schemaPath:"#/properties/tools/items/properties/access/enum",keyword:"enum",params:{allowedValues: schema42.properties.tools.items.properties.access.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.tools.items.properties.access.enum,parentSchema:schema42.properties.tools.items.properties.access,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.irreversible !== undefined && func0.call(data1, "irreversible")){
let data5 = data1.irreversible;
if(typeof data5 !== "boolean"){
const err5 = {instancePath:instancePath+"/tools/" + i0+"/irreversible",schemaPath:"#/properties/tools/items/properties/irreversible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.tools.items.properties.irreversible.type,parentSchema:schema42.properties.tools.items.properties.irreversible,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.approval !== undefined && func0.call(data1, "approval")){
let data6 = data1.approval;
if(!(((data6 === "never") || (data6 === "above-limit")) || (data6 === "always"))){
const err6 = {instancePath:instancePath+"/tools/" + i0+"/approval",schemaPath:"#/properties/tools/items/properties/approval/enum",keyword:"enum",params:{allowedValues: schema42.properties.tools.items.properties.approval.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.tools.items.properties.approval.enum,parentSchema:schema42.properties.tools.items.properties.approval,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.source !== undefined && func0.call(data1, "source")){
let data7 = data1.source;
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/tools/" + i0+"/source",schemaPath:"#/properties/tools/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.tools.items.properties.source.type,parentSchema:schema42.properties.tools.items.properties.source,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 of Object.keys(data1)){
if(pattern3.test(key2)){
if(!(validate102(data1[key2], {instancePath:instancePath+"/tools/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.tools.items.type,parentSchema:schema42.properties.tools.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.tools.type,parentSchema:schema42.properties.tools,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scopes !== undefined && func0.call(data, "scopes")){
if(!(validate95(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined && func0.call(data, "identity")){
let data10 = data.identity;
if(typeof data10 !== "string"){
const err10 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.identity.type,parentSchema:schema42.properties.identity,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["untrusted-input"] !== undefined && func0.call(data, "untrusted-input")){
if(!(validate95(data["untrusted-input"], {instancePath:instancePath+"/untrusted-input",parentData:data,parentDataProperty:"untrusted-input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.calls !== undefined && func0.call(data, "calls")){
if(!(validate95(data.calls, {instancePath:instancePath+"/calls",parentData:data,parentDataProperty:"calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined && func0.call(data, "memory")){
let data13 = data.memory;
if(typeof data13 !== "string"){
const err11 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.memory.type,parentSchema:schema42.properties.memory,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.budget !== undefined && func0.call(data, "budget")){
let data14 = data.budget;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 of Object.keys(data14)){
if(!((((((key3 === "steps") || (key3 === "tokens")) || (key3 === "cost")) || (key3 === "currency")) || (key3 === "time")) || (pattern3.test(key3)))){
const err12 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.budget,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.steps !== undefined && func0.call(data14, "steps")){
if(!(validate144(data14.steps, {instancePath:instancePath+"/budget/steps",parentData:data14,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data14.tokens !== undefined && func0.call(data14, "tokens")){
if(!(validate144(data14.tokens, {instancePath:instancePath+"/budget/tokens",parentData:data14,parentDataProperty:"tokens",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data14.cost !== undefined && func0.call(data14, "cost")){
if(!(validate144(data14.cost, {instancePath:instancePath+"/budget/cost",parentData:data14,parentDataProperty:"cost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data14.currency !== undefined && func0.call(data14, "currency")){
let data18 = data14.currency;
if(typeof data18 !== "string"){
const err13 = {instancePath:instancePath+"/budget/currency",schemaPath:"#/properties/budget/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.budget.properties.currency.type,parentSchema:schema42.properties.budget.properties.currency,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.time !== undefined && func0.call(data14, "time")){
if(!(validate126(data14.time, {instancePath:instancePath+"/budget/time",parentData:data14,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : joined(vErrors, validate126.errors);
errors = vErrors.length;
}
}
for(const key4 of Object.keys(data14)){
if(pattern3.test(key4)){
if(!(validate102(data14[key4], {instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.budget.type,parentSchema:schema42.properties.budget,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kill-switch"] !== undefined && func0.call(data, "kill-switch")){
let data21 = data["kill-switch"];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 of Object.keys(data21)){
if(!((((key5 === "how") || (key5 === "who")) || (key5 === "tested")) || (pattern3.test(key5)))){
const err15 = {instancePath:instancePath+"/kill-switch",schemaPath:"#/properties/kill-switch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties["kill-switch"],data:data21};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data21.how !== undefined && func0.call(data21, "how")){
let data22 = data21.how;
if(typeof data22 !== "string"){
const err16 = {instancePath:instancePath+"/kill-switch/how",schemaPath:"#/properties/kill-switch/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties["kill-switch"].properties.how.type,parentSchema:schema42.properties["kill-switch"].properties.how,data:data22};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data21.who !== undefined && func0.call(data21, "who")){
let data23 = data21.who;
if(typeof data23 !== "string"){
const err17 = {instancePath:instancePath+"/kill-switch/who",schemaPath:"#/properties/kill-switch/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties["kill-switch"].properties.who.type,parentSchema:schema42.properties["kill-switch"].properties.who,data:data23};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data21.tested !== undefined && func0.call(data21, "tested")){
if(!(validate108(data21.tested, {instancePath:instancePath+"/kill-switch/tested",parentData:data21,parentDataProperty:"tested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
for(const key6 of Object.keys(data21)){
if(pattern3.test(key6)){
if(!(validate102(data21[key6], {instancePath:instancePath+"/kill-switch/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/kill-switch",schemaPath:"#/properties/kill-switch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties["kill-switch"].type,parentSchema:schema42.properties["kill-switch"],data:data21};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key7 of Object.keys(data)){
if(pattern3.test(key7)){
if(!(validate102(data[key7], {instancePath:instancePath+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate90(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.formerly !== undefined && func0.call(data, "formerly")){
if(!(validate90(data.formerly, {instancePath:instancePath+"/formerly",parentData:data,parentDataProperty:"formerly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema31.properties.version.type},message:"must be string,number",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate93(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined && func0.call(data, "purpose")){
let data5 = data.purpose;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.purpose.type,parentSchema:schema31.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["out-of-scope"] !== undefined && func0.call(data, "out-of-scope")){
if(!(validate95(data["out-of-scope"], {instancePath:instancePath+"/out-of-scope",parentData:data,parentDataProperty:"out-of-scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data["foreseeable-misuse"] !== undefined && func0.call(data, "foreseeable-misuse")){
if(!(validate95(data["foreseeable-misuse"], {instancePath:instancePath+"/foreseeable-misuse",parentData:data,parentDataProperty:"foreseeable-misuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-stage"] !== undefined && func0.call(data, "lifecycle-stage")){
if(!(validate98(data["lifecycle-stage"], {instancePath:instancePath+"/lifecycle-stage",parentData:data,parentDataProperty:"lifecycle-stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.kinds !== undefined && func0.call(data, "kinds")){
let data9 = data.kinds;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!(((data10 === "predictive") || (data10 === "generative")) || (data10 === "agentic"))){
const err5 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.kinds.items.enum,parentSchema:schema31.properties.kinds.items,data:data10};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.kinds.type,parentSchema:schema31.properties.kinds,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.automation !== undefined && func0.call(data, "automation")){
let data11 = data.automation;
if(!(((data11 === "human-in-the-loop") || (data11 === "human-on-the-loop")) || (data11 === "human-out-of-the-loop"))){
const err7 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/enum",keyword:"enum",params:{allowedValues: schema31.properties.automation.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.automation.enum,parentSchema:schema31.properties.automation,data:data11};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.oversight !== undefined && func0.call(data, "oversight")){
let data12 = data.oversight;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 of Object.keys(data12)){
if(!(((((key1 === "who") || (key1 === "can-stop")) || (key1 === "how")) || (key1 === "competence")) || (pattern3.test(key1)))){
const err8 = {instancePath:instancePath+"/oversight",schemaPath:"#/properties/oversight/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.oversight,data:data12};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data12.who !== undefined && func0.call(data12, "who")){
let data13 = data12.who;
if(typeof data13 !== "string"){
const err9 = {instancePath:instancePath+"/oversight/who",schemaPath:"#/properties/oversight/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.oversight.properties.who.type,parentSchema:schema31.properties.oversight.properties.who,data:data13};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data12["can-stop"] !== undefined && func0.call(data12, "can-stop")){
let data14 = data12["can-stop"];
if(typeof data14 !== "boolean"){
const err10 = {instancePath:instancePath+"/oversight/can-stop",schemaPath:"#/properties/oversight/properties/can-stop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.oversight.properties["can-stop"].type,parentSchema:schema31.properties.oversight.properties["can-stop"],data:data14};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data12.how !== undefined && func0.call(data12, "how")){
let data15 = data12.how;
if(typeof data15 !== "string"){
const err11 = {instancePath:instancePath+"/oversight/how",schemaPath:"#/properties/oversight/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.oversight.properties.how.type,parentSchema:schema31.properties.oversight.properties.how,data:data15};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data12.competence !== undefined && func0.call(data12, "competence")){
if(!(validate100(data12.competence, {instancePath:instancePath+"/oversight/competence",parentData:data12,parentDataProperty:"competence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
for(const key2 of Object.keys(data12)){
if(pattern3.test(key2)){
if(!(validate102(data12[key2], {instancePath:instancePath+"/oversight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/oversight",schemaPath:"#/properties/oversight/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.oversight.type,parentSchema:schema31.properties.oversight,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.context !== undefined && func0.call(data, "context")){
let data18 = data.context;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 of Object.keys(data18)){
if(!(((((((key3 === "sectors") || (key3 === "jurisdictions")) || (key3 === "personal-data")) || (key3 === "special-category-data")) || (key3 === "hosting")) || (key3 === "exposure")) || (pattern3.test(key3)))){
const err13 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.context,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data18.sectors !== undefined && func0.call(data18, "sectors")){
if(!(validate95(data18.sectors, {instancePath:instancePath+"/context/sectors",parentData:data18,parentDataProperty:"sectors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data18.jurisdictions !== undefined && func0.call(data18, "jurisdictions")){
if(!(validate95(data18.jurisdictions, {instancePath:instancePath+"/context/jurisdictions",parentData:data18,parentDataProperty:"jurisdictions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data18["personal-data"] !== undefined && func0.call(data18, "personal-data")){
let data21 = data18["personal-data"];
if(typeof data21 !== "boolean"){
const err14 = {instancePath:instancePath+"/context/personal-data",schemaPath:"#/properties/context/properties/personal-data/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.context.properties["personal-data"].type,parentSchema:schema31.properties.context.properties["personal-data"],data:data21};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data18["special-category-data"] !== undefined && func0.call(data18, "special-category-data")){
let data22 = data18["special-category-data"];
if(typeof data22 !== "boolean"){
const err15 = {instancePath:instancePath+"/context/special-category-data",schemaPath:"#/properties/context/properties/special-category-data/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.context.properties["special-category-data"].type,parentSchema:schema31.properties.context.properties["special-category-data"],data:data22};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data18.hosting !== undefined && func0.call(data18, "hosting")){
let data23 = data18.hosting;
if(!(((((data23 === "on-premises") || (data23 === "cloud")) || (data23 === "edge")) || (data23 === "hybrid")) || (data23 === "supplier"))){
const err16 = {instancePath:instancePath+"/context/hosting",schemaPath:"#/properties/context/properties/hosting/enum",keyword:"enum",params:{allowedValues: schema31.properties.context.properties.hosting.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.context.properties.hosting.enum,parentSchema:schema31.properties.context.properties.hosting,data:data23};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data18.exposure !== undefined && func0.call(data18, "exposure")){
let data24 = data18.exposure;
if(!(((data24 === "internal") || (data24 === "partners")) || (data24 === "public"))){
const err17 = {instancePath:instancePath+"/context/exposure",schemaPath:"#/properties/context/properties/exposure/enum",keyword:"enum",params:{allowedValues: schema31.properties.context.properties.exposure.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.context.properties.exposure.enum,parentSchema:schema31.properties.context.properties.exposure,data:data24};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key4 of Object.keys(data18)){
if(pattern3.test(key4)){
if(!(validate102(data18[key4], {instancePath:instancePath+"/context/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.context.type,parentSchema:schema31.properties.context,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["eu-ai-act"] !== undefined && func0.call(data, "eu-ai-act")){
let data26 = data["eu-ai-act"];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 of Object.keys(data26)){
if(!((((((((key5 === "roles") || (key5 === "class")) || (key5 === "basis")) || (key5 === "general-purpose-model")) || (key5 === "screened")) || (key5 === "exemption")) || (key5 === "registration")) || (pattern3.test(key5)))){
const err19 = {instancePath:instancePath+"/eu-ai-act",schemaPath:"#/properties/eu-ai-act/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["eu-ai-act"],data:data26};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data26.roles !== undefined && func0.call(data26, "roles")){
let data27 = data26.roles;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(!((((((data28 === "provider") || (data28 === "deployer")) || (data28 === "importer")) || (data28 === "distributor")) || (data28 === "authorised-representative")) || (data28 === "product-manufacturer"))){
const err20 = {instancePath:instancePath+"/eu-ai-act/roles/" + i1,schemaPath:"#/properties/eu-ai-act/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["eu-ai-act"].properties.roles.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["eu-ai-act"].properties.roles.items.enum,parentSchema:schema31.properties["eu-ai-act"].properties.roles.items,data:data28};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/eu-ai-act/roles",schemaPath:"#/properties/eu-ai-act/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["eu-ai-act"].properties.roles.type,parentSchema:schema31.properties["eu-ai-act"].properties.roles,data:data27};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data26.class !== undefined && func0.call(data26, "class")){
let data29 = data26.class;
if(!((((data29 === "minimal") || (data29 === "limited")) || (data29 === "high-risk")) || (data29 === "prohibited"))){
const err22 = {instancePath:instancePath+"/eu-ai-act/class",schemaPath:"#/properties/eu-ai-act/properties/class/enum",keyword:"enum",params:{allowedValues: schema31.properties["eu-ai-act"].properties.class.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["eu-ai-act"].properties.class.enum,parentSchema:schema31.properties["eu-ai-act"].properties.class,data:data29};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data26.basis !== undefined && func0.call(data26, "basis")){
if(!(validate95(data26.basis, {instancePath:instancePath+"/eu-ai-act/basis",parentData:data26,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data26["general-purpose-model"] !== undefined && func0.call(data26, "general-purpose-model")){
let data31 = data26["general-purpose-model"];
if(typeof data31 !== "boolean"){
const err23 = {instancePath:instancePath+"/eu-ai-act/general-purpose-model",schemaPath:"#/properties/eu-ai-act/properties/general-purpose-model/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["eu-ai-act"].properties["general-purpose-model"].type,parentSchema:schema31.properties["eu-ai-act"].properties["general-purpose-model"],data:data31};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data26.screened !== undefined && func0.call(data26, "screened")){
let data32 = data26.screened;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 of Object.keys(data32)){
if(!(((key6 === "date") || (key6 === "by")) || (key6 === "record"))){
const err24 = {instancePath:instancePath+"/eu-ai-act/screened",schemaPath:"#/properties/eu-ai-act/properties/screened/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["eu-ai-act"].properties.screened,data:data32};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data32.date !== undefined && func0.call(data32, "date")){
if(!(validate108(data32.date, {instancePath:instancePath+"/eu-ai-act/screened/date",parentData:data32,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data32.by !== undefined && func0.call(data32, "by")){
if(!(validate93(data32.by, {instancePath:instancePath+"/eu-ai-act/screened/by",parentData:data32,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data32.record !== undefined && func0.call(data32, "record")){
if(!(validate100(data32.record, {instancePath:instancePath+"/eu-ai-act/screened/record",parentData:data32,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/eu-ai-act/screened",schemaPath:"#/properties/eu-ai-act/properties/screened/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["eu-ai-act"].properties.screened.type,parentSchema:schema31.properties["eu-ai-act"].properties.screened,data:data32};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data26.exemption !== undefined && func0.call(data26, "exemption")){
let data36 = data26.exemption;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 of Object.keys(data36)){
if(!(((key7 === "condition") || (key7 === "profiling")) || (key7 === "assessment"))){
const err26 = {instancePath:instancePath+"/eu-ai-act/exemption",schemaPath:"#/properties/eu-ai-act/properties/exemption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["eu-ai-act"].properties.exemption,data:data36};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data36.condition !== undefined && func0.call(data36, "condition")){
let data37 = data36.condition;
if(!((((data37 === "narrow-procedural-task") || (data37 === "improves-finished-work")) || (data37 === "detects-patterns")) || (data37 === "preparatory-task"))){
const err27 = {instancePath:instancePath+"/eu-ai-act/exemption/condition",schemaPath:"#/properties/eu-ai-act/properties/exemption/properties/condition/enum",keyword:"enum",params:{allowedValues: schema31.properties["eu-ai-act"].properties.exemption.properties.condition.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["eu-ai-act"].properties.exemption.properties.condition.enum,parentSchema:schema31.properties["eu-ai-act"].properties.exemption.properties.condition,data:data37};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data36.profiling !== undefined && func0.call(data36, "profiling")){
let data38 = data36.profiling;
if(typeof data38 !== "boolean"){
const err28 = {instancePath:instancePath+"/eu-ai-act/exemption/profiling",schemaPath:"#/properties/eu-ai-act/properties/exemption/properties/profiling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["eu-ai-act"].properties.exemption.properties.profiling.type,parentSchema:schema31.properties["eu-ai-act"].properties.exemption.properties.profiling,data:data38};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data36.assessment !== undefined && func0.call(data36, "assessment")){
if(!(validate100(data36.assessment, {instancePath:instancePath+"/eu-ai-act/exemption/assessment",parentData:data36,parentDataProperty:"assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/eu-ai-act/exemption",schemaPath:"#/properties/eu-ai-act/properties/exemption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["eu-ai-act"].properties.exemption.type,parentSchema:schema31.properties["eu-ai-act"].properties.exemption,data:data36};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data26.registration !== undefined && func0.call(data26, "registration")){
let data40 = data26.registration;
if(typeof data40 !== "string"){
const err30 = {instancePath:instancePath+"/eu-ai-act/registration",schemaPath:"#/properties/eu-ai-act/properties/registration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["eu-ai-act"].properties.registration.type,parentSchema:schema31.properties["eu-ai-act"].properties.registration,data:data40};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key8 of Object.keys(data26)){
if(pattern3.test(key8)){
if(!(validate102(data26[key8], {instancePath:instancePath+"/eu-ai-act/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/eu-ai-act",schemaPath:"#/properties/eu-ai-act/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["eu-ai-act"].type,parentSchema:schema31.properties["eu-ai-act"],data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["interested-parties"] !== undefined && func0.call(data, "interested-parties")){
let data42 = data["interested-parties"];
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.id === undefined) || (!(func0.call(data43, "id")))){
const err32 = {instancePath:instancePath+"/interested-parties/" + i2,schemaPath:"#/properties/interested-parties/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties["interested-parties"].items.required,parentSchema:schema31.properties["interested-parties"].items,data:data43};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key9 of Object.keys(data43)){
if(!(((((((key9 === "id") || (key9 === "name")) || (key9 === "kind")) || (key9 === "vulnerable")) || (key9 === "consulted")) || (key9 === "how")) || (pattern3.test(key9)))){
const err33 = {instancePath:instancePath+"/interested-parties/" + i2,schemaPath:"#/properties/interested-parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["interested-parties"].items,data:data43};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data43.id !== undefined && func0.call(data43, "id")){
if(!(validate90(data43.id, {instancePath:instancePath+"/interested-parties/" + i2+"/id",parentData:data43,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data43.name !== undefined && func0.call(data43, "name")){
let data45 = data43.name;
if(typeof data45 !== "string"){
const err34 = {instancePath:instancePath+"/interested-parties/" + i2+"/name",schemaPath:"#/properties/interested-parties/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["interested-parties"].items.properties.name.type,parentSchema:schema31.properties["interested-parties"].items.properties.name,data:data45};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data43.kind !== undefined && func0.call(data43, "kind")){
let data46 = data43.kind;
if(!((((((((data46 === "affected") || (data46 === "user")) || (data46 === "operator")) || (data46 === "developer")) || (data46 === "supplier")) || (data46 === "customer")) || (data46 === "regulator")) || (data46 === "public"))){
const err35 = {instancePath:instancePath+"/interested-parties/" + i2+"/kind",schemaPath:"#/properties/interested-parties/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties["interested-parties"].items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["interested-parties"].items.properties.kind.enum,parentSchema:schema31.properties["interested-parties"].items.properties.kind,data:data46};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data43.vulnerable !== undefined && func0.call(data43, "vulnerable")){
let data47 = data43.vulnerable;
if(typeof data47 !== "boolean"){
const err36 = {instancePath:instancePath+"/interested-parties/" + i2+"/vulnerable",schemaPath:"#/properties/interested-parties/items/properties/vulnerable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["interested-parties"].items.properties.vulnerable.type,parentSchema:schema31.properties["interested-parties"].items.properties.vulnerable,data:data47};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data43.consulted !== undefined && func0.call(data43, "consulted")){
if(!(validate108(data43.consulted, {instancePath:instancePath+"/interested-parties/" + i2+"/consulted",parentData:data43,parentDataProperty:"consulted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data43.how !== undefined && func0.call(data43, "how")){
let data49 = data43.how;
if(typeof data49 !== "string"){
const err37 = {instancePath:instancePath+"/interested-parties/" + i2+"/how",schemaPath:"#/properties/interested-parties/items/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["interested-parties"].items.properties.how.type,parentSchema:schema31.properties["interested-parties"].items.properties.how,data:data49};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key10 of Object.keys(data43)){
if(pattern3.test(key10)){
if(!(validate102(data43[key10], {instancePath:instancePath+"/interested-parties/" + i2+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data43,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/interested-parties/" + i2,schemaPath:"#/properties/interested-parties/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["interested-parties"].items.type,parentSchema:schema31.properties["interested-parties"].items,data:data43};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/interested-parties",schemaPath:"#/properties/interested-parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["interested-parties"].type,parentSchema:schema31.properties["interested-parties"],data:data42};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.assets !== undefined && func0.call(data, "assets")){
if(!(validate117(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.material !== undefined && func0.call(data, "material")){
if(!(validate117(data.material, {instancePath:instancePath+"/material",parentData:data,parentDataProperty:"material",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data["model-cards"] !== undefined && func0.call(data, "model-cards")){
let data53 = data["model-cards"];
if(Array.isArray(data53)){
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
if(!(validate100(data53[i3], {instancePath:instancePath+"/model-cards/" + i3,parentData:data53,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/model-cards",schemaPath:"#/properties/model-cards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["model-cards"].type,parentSchema:schema31.properties["model-cards"],data:data53};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.monitoring !== undefined && func0.call(data, "monitoring")){
let data55 = data.monitoring;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key11 of Object.keys(data55)){
if(!(((((key11 === "signals") || (key11 === "owner")) || (key11 === "contact")) || (key11 === "plan")) || (pattern3.test(key11)))){
const err41 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.monitoring,data:data55};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data55.signals !== undefined && func0.call(data55, "signals")){
if(!(validate95(data55.signals, {instancePath:instancePath+"/monitoring/signals",parentData:data55,parentDataProperty:"signals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data55.owner !== undefined && func0.call(data55, "owner")){
if(!(validate93(data55.owner, {instancePath:instancePath+"/monitoring/owner",parentData:data55,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data55.contact !== undefined && func0.call(data55, "contact")){
let data58 = data55.contact;
if(typeof data58 !== "string"){
const err42 = {instancePath:instancePath+"/monitoring/contact",schemaPath:"#/properties/monitoring/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.monitoring.properties.contact.type,parentSchema:schema31.properties.monitoring.properties.contact,data:data58};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data55.plan !== undefined && func0.call(data55, "plan")){
if(!(validate100(data55.plan, {instancePath:instancePath+"/monitoring/plan",parentData:data55,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
for(const key12 of Object.keys(data55)){
if(pattern3.test(key12)){
if(!(validate102(data55[key12], {instancePath:instancePath+"/monitoring/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data55,parentDataProperty:key12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.monitoring.type,parentSchema:schema31.properties.monitoring,data:data55};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.logging !== undefined && func0.call(data, "logging")){
let data61 = data.logging;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key13 of Object.keys(data61)){
if(!((((key13 === "events") || (key13 === "kept")) || (key13 === "where")) || (pattern3.test(key13)))){
const err44 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.logging,data:data61};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data61.events !== undefined && func0.call(data61, "events")){
if(!(validate95(data61.events, {instancePath:instancePath+"/logging/events",parentData:data61,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data61.kept !== undefined && func0.call(data61, "kept")){
if(!(validate126(data61.kept, {instancePath:instancePath+"/logging/kept",parentData:data61,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : joined(vErrors, validate126.errors);
errors = vErrors.length;
}
}
if(data61.where !== undefined && func0.call(data61, "where")){
let data64 = data61.where;
if(typeof data64 !== "string"){
const err45 = {instancePath:instancePath+"/logging/where",schemaPath:"#/properties/logging/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.logging.properties.where.type,parentSchema:schema31.properties.logging.properties.where,data:data64};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key14 of Object.keys(data61)){
if(pattern3.test(key14)){
if(!(validate102(data61[key14], {instancePath:instancePath+"/logging/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data61,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.logging.type,parentSchema:schema31.properties.logging,data:data61};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["incident-response"] !== undefined && func0.call(data, "incident-response")){
if(!(validate100(data["incident-response"], {instancePath:instancePath+"/incident-response",parentData:data,parentDataProperty:"incident-response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data["feedback-channel"] !== undefined && func0.call(data, "feedback-channel")){
let data67 = data["feedback-channel"];
if(typeof data67 !== "string"){
const err47 = {instancePath:instancePath+"/feedback-channel",schemaPath:"#/properties/feedback-channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["feedback-channel"].type,parentSchema:schema31.properties["feedback-channel"],data:data67};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.generative !== undefined && func0.call(data, "generative")){
if(!(validate130(data.generative, {instancePath:instancePath+"/generative",parentData:data,parentDataProperty:"generative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.agent !== undefined && func0.call(data, "agent")){
if(!(validate138(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.suppliers !== undefined && func0.call(data, "suppliers")){
let data70 = data.suppliers;
if(Array.isArray(data70)){
const len4 = data70.length;
for(let i4=0; i4<len4; i4++){
let data71 = data70[i4];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.id === undefined) || (!(func0.call(data71, "id")))){
const err48 = {instancePath:instancePath+"/suppliers/" + i4,schemaPath:"#/properties/suppliers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.suppliers.items.required,parentSchema:schema31.properties.suppliers.items,data:data71};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key15 of Object.keys(data71)){
if(!((func0.call(schema31.properties.suppliers.items.properties, key15)) || (pattern3.test(key15)))){
const err49 = {instancePath:instancePath+"/suppliers/" + i4,schemaPath:"#/properties/suppliers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.suppliers.items,data:data71};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data71.id !== undefined && func0.call(data71, "id")){
if(!(validate90(data71.id, {instancePath:instancePath+"/suppliers/" + i4+"/id",parentData:data71,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data71.name !== undefined && func0.call(data71, "name")){
let data73 = data71.name;
if(typeof data73 !== "string"){
const err50 = {instancePath:instancePath+"/suppliers/" + i4+"/name",schemaPath:"#/properties/suppliers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.suppliers.items.properties.name.type,parentSchema:schema31.properties.suppliers.items.properties.name,data:data73};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data71.provides !== undefined && func0.call(data71, "provides")){
let data74 = data71.provides;
if(!(((((data74 === "model") || (data74 === "data")) || (data74 === "service")) || (data74 === "component")) || (data74 === "hosting"))){
const err51 = {instancePath:instancePath+"/suppliers/" + i4+"/provides",schemaPath:"#/properties/suppliers/items/properties/provides/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppliers.items.properties.provides.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.suppliers.items.properties.provides.enum,parentSchema:schema31.properties.suppliers.items.properties.provides,data:data74};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data71.what !== undefined && func0.call(data71, "what")){
let data75 = data71.what;
if(typeof data75 !== "string"){
const err52 = {instancePath:instancePath+"/suppliers/" + i4+"/what",schemaPath:"#/properties/suppliers/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.suppliers.items.properties.what.type,parentSchema:schema31.properties.suppliers.items.properties.what,data:data75};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data71.version !== undefined && func0.call(data71, "version")){
let data76 = data71.version;
if(typeof data76 !== "string"){
const err53 = {instancePath:instancePath+"/suppliers/" + i4+"/version",schemaPath:"#/properties/suppliers/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.suppliers.items.properties.version.type,parentSchema:schema31.properties.suppliers.items.properties.version,data:data76};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data71.terms !== undefined && func0.call(data71, "terms")){
let data77 = data71.terms;
if(typeof data77 !== "string"){
const err54 = {instancePath:instancePath+"/suppliers/" + i4+"/terms",schemaPath:"#/properties/suppliers/items/properties/terms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.suppliers.items.properties.terms.type,parentSchema:schema31.properties.suppliers.items.properties.terms,data:data77};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data71.owner !== undefined && func0.call(data71, "owner")){
if(!(validate93(data71.owner, {instancePath:instancePath+"/suppliers/" + i4+"/owner",parentData:data71,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data71.assessed !== undefined && func0.call(data71, "assessed")){
if(!(validate108(data71.assessed, {instancePath:instancePath+"/suppliers/" + i4+"/assessed",parentData:data71,parentDataProperty:"assessed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data71.exit !== undefined && func0.call(data71, "exit")){
let data80 = data71.exit;
if(typeof data80 !== "string"){
const err55 = {instancePath:instancePath+"/suppliers/" + i4+"/exit",schemaPath:"#/properties/suppliers/items/properties/exit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.suppliers.items.properties.exit.type,parentSchema:schema31.properties.suppliers.items.properties.exit,data:data80};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key16 of Object.keys(data71)){
if(pattern3.test(key16)){
if(!(validate102(data71[key16], {instancePath:instancePath+"/suppliers/" + i4+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data71,parentDataProperty:key16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/suppliers/" + i4,schemaPath:"#/properties/suppliers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.suppliers.items.type,parentSchema:schema31.properties.suppliers.items,data:data71};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.suppliers.type,parentSchema:schema31.properties.suppliers,data:data70};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.obligations !== undefined && func0.call(data, "obligations")){
let data82 = data.obligations;
if(Array.isArray(data82)){
const len5 = data82.length;
for(let i5=0; i5<len5; i5++){
let data83 = data82[i5];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if((data83.id === undefined) || (!(func0.call(data83, "id")))){
const err58 = {instancePath:instancePath+"/obligations/" + i5,schemaPath:"#/properties/obligations/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.obligations.items.required,parentSchema:schema31.properties.obligations.items,data:data83};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key17 of Object.keys(data83)){
if(!(((((((key17 === "id") || (key17 === "source")) || (key17 === "requires")) || (key17 === "owner")) || (key17 === "due")) || (key17 === "met-by")) || (pattern3.test(key17)))){
const err59 = {instancePath:instancePath+"/obligations/" + i5,schemaPath:"#/properties/obligations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.obligations.items,data:data83};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data83.id !== undefined && func0.call(data83, "id")){
if(!(validate90(data83.id, {instancePath:instancePath+"/obligations/" + i5+"/id",parentData:data83,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data83.source !== undefined && func0.call(data83, "source")){
let data85 = data83.source;
if(typeof data85 !== "string"){
const err60 = {instancePath:instancePath+"/obligations/" + i5+"/source",schemaPath:"#/properties/obligations/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.obligations.items.properties.source.type,parentSchema:schema31.properties.obligations.items.properties.source,data:data85};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data83.requires !== undefined && func0.call(data83, "requires")){
let data86 = data83.requires;
if(typeof data86 !== "string"){
const err61 = {instancePath:instancePath+"/obligations/" + i5+"/requires",schemaPath:"#/properties/obligations/items/properties/requires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.obligations.items.properties.requires.type,parentSchema:schema31.properties.obligations.items.properties.requires,data:data86};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data83.owner !== undefined && func0.call(data83, "owner")){
if(!(validate93(data83.owner, {instancePath:instancePath+"/obligations/" + i5+"/owner",parentData:data83,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data83.due !== undefined && func0.call(data83, "due")){
if(!(validate108(data83.due, {instancePath:instancePath+"/obligations/" + i5+"/due",parentData:data83,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data83["met-by"] !== undefined && func0.call(data83, "met-by")){
if(!(validate95(data83["met-by"], {instancePath:instancePath+"/obligations/" + i5+"/met-by",parentData:data83,parentDataProperty:"met-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
for(const key18 of Object.keys(data83)){
if(pattern3.test(key18)){
if(!(validate102(data83[key18], {instancePath:instancePath+"/obligations/" + i5+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data83,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/obligations/" + i5,schemaPath:"#/properties/obligations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.obligations.items.type,parentSchema:schema31.properties.obligations.items,data:data83};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/obligations",schemaPath:"#/properties/obligations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.obligations.type,parentSchema:schema31.properties.obligations,data:data82};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["impact-assessments"] !== undefined && func0.call(data, "impact-assessments")){
let data91 = data["impact-assessments"];
if(Array.isArray(data91)){
const len6 = data91.length;
for(let i6=0; i6<len6; i6++){
let data92 = data91[i6];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if((data92.id === undefined) || (!(func0.call(data92, "id")))){
const err64 = {instancePath:instancePath+"/impact-assessments/" + i6,schemaPath:"#/properties/impact-assessments/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties["impact-assessments"].items.required,parentSchema:schema31.properties["impact-assessments"].items,data:data92};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key19 of Object.keys(data92)){
if(!(((((((key19 === "id") || (key19 === "kind")) || (key19 === "file")) || (key19 === "date")) || (key19 === "by")) || (key19 === "next-review")) || (pattern3.test(key19)))){
const err65 = {instancePath:instancePath+"/impact-assessments/" + i6,schemaPath:"#/properties/impact-assessments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["impact-assessments"].items,data:data92};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data92.id !== undefined && func0.call(data92, "id")){
if(!(validate90(data92.id, {instancePath:instancePath+"/impact-assessments/" + i6+"/id",parentData:data92,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data92.kind !== undefined && func0.call(data92, "kind")){
let data94 = data92.kind;
if(!(((((data94 === "ai-system") || (data94 === "data-protection")) || (data94 === "fundamental-rights")) || (data94 === "environment")) || (data94 === "other"))){
const err66 = {instancePath:instancePath+"/impact-assessments/" + i6+"/kind",schemaPath:"#/properties/impact-assessments/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties["impact-assessments"].items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["impact-assessments"].items.properties.kind.enum,parentSchema:schema31.properties["impact-assessments"].items.properties.kind,data:data94};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data92.file !== undefined && func0.call(data92, "file")){
if(!(validate100(data92.file, {instancePath:instancePath+"/impact-assessments/" + i6+"/file",parentData:data92,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data92.date !== undefined && func0.call(data92, "date")){
if(!(validate108(data92.date, {instancePath:instancePath+"/impact-assessments/" + i6+"/date",parentData:data92,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data92.by !== undefined && func0.call(data92, "by")){
if(!(validate93(data92.by, {instancePath:instancePath+"/impact-assessments/" + i6+"/by",parentData:data92,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data92["next-review"] !== undefined && func0.call(data92, "next-review")){
if(!(validate108(data92["next-review"], {instancePath:instancePath+"/impact-assessments/" + i6+"/next-review",parentData:data92,parentDataProperty:"next-review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
for(const key20 of Object.keys(data92)){
if(pattern3.test(key20)){
if(!(validate102(data92[key20], {instancePath:instancePath+"/impact-assessments/" + i6+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data92,parentDataProperty:key20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/impact-assessments/" + i6,schemaPath:"#/properties/impact-assessments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["impact-assessments"].items.type,parentSchema:schema31.properties["impact-assessments"].items,data:data92};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/impact-assessments",schemaPath:"#/properties/impact-assessments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["impact-assessments"].type,parentSchema:schema31.properties["impact-assessments"],data:data91};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.assessment !== undefined && func0.call(data, "assessment")){
let data100 = data.assessment;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key21 of Object.keys(data100)){
if(!(((((key21 === "date") || (key21 === "by")) || (key21 === "method")) || (key21 === "next")) || (pattern3.test(key21)))){
const err69 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.assessment,data:data100};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data100.date !== undefined && func0.call(data100, "date")){
if(!(validate108(data100.date, {instancePath:instancePath+"/assessment/date",parentData:data100,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data100.by !== undefined && func0.call(data100, "by")){
if(!(validate93(data100.by, {instancePath:instancePath+"/assessment/by",parentData:data100,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data100.method !== undefined && func0.call(data100, "method")){
let data103 = data100.method;
if(typeof data103 !== "string"){
const err70 = {instancePath:instancePath+"/assessment/method",schemaPath:"#/properties/assessment/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assessment.properties.method.type,parentSchema:schema31.properties.assessment.properties.method,data:data103};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data100.next !== undefined && func0.call(data100, "next")){
if(!(validate108(data100.next, {instancePath:instancePath+"/assessment/next",parentData:data100,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
for(const key22 of Object.keys(data100)){
if(pattern3.test(key22)){
if(!(validate102(data100[key22], {instancePath:instancePath+"/assessment/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data100,parentDataProperty:key22,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.assessment.type,parentSchema:schema31.properties.assessment,data:data100};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
for(const key23 of Object.keys(data)){
if(pattern3.test(key23)){
if(!(validate102(data[key23], {instancePath:instancePath+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["id","title","inherent"],"x-kept-without":["title","inherent"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","minLength":1},"objectives":{"type":"array","items":{"enum":["accountability","ai-expertise","data","environmental-impact","fairness","maintainability","privacy","robustness","safety","security","transparency"]}},"sources":{"type":"array","items":{"enum":["environment-complexity","transparency","automation","machine-learning","hardware","life-cycle","readiness"]}},"lifecycle-stages":{"type":"array","items":{"$ref":"#/$defs/stage"}},"affected":{"type":"array","items":{"type":"string"}},"event":{"type":"string"},"outcome":{"type":"string"},"identified":{"$ref":"#/$defs/day"},"owner":{"$ref":"#/$defs/who"},"status":{"enum":["closed","open"]},"closing":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"reason":{"type":"string"}}},"inherent":{"$ref":"#/$defs/estimate"},"treatment":{"$ref":"#/$defs/treatment"},"residual":{"$ref":"#/$defs/estimate"},"acceptance":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"by":{"type":"string"},"level":{"type":"string","x-form":"one of the levels"},"date":{"$ref":"#/$defs/day"},"expires":{"$ref":"#/$defs/day"},"reason":{"type":"string"},"conditions":{"$ref":"#/$defs/texts"},"of":{"$ref":"#/$defs/digest"}}},"review":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"},"result":{"enum":["unchanged","changed"]},"of":{"$ref":"#/$defs/digest"}}},"tracker":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/$defs/catalogue-id"}}}};
const schema45 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"likelihood":{"$ref":"#/$defs/rating"},"consequence":{"$ref":"#/$defs/rating"},"basis":{"enum":["expert","history","measured","model","literature"]},"knowledge":{"enum":["low","medium","high"]}}};
const schema46 = {"x-form":"a word of the scale or its number from 1, or one for each of `individuals`, `organization` and `society`","oneOf":[{"type":"string"},{"type":"integer"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"individuals":{"$ref":"#/$defs/word"},"organization":{"$ref":"#/$defs/word"},"society":{"$ref":"#/$defs/word"}}}]};
const schema47 = {"x-form":"a word of the scale or its number from 1","oneOf":[{"type":"string"},{"type":"integer"}]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.oneOf[0].type,parentSchema:schema47.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.oneOf[1].type,parentSchema:schema47.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema47.oneOf,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.oneOf[0].type,parentSchema:schema46.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.oneOf[1].type,parentSchema:schema46.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/2/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema46.oneOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "individuals") || (key0 === "organization")) || (key0 === "society"))){
const err3 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46.oneOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.individuals !== undefined && func0.call(data, "individuals")){
if(!(validate185(data.individuals, {instancePath:instancePath+"/individuals",parentData:data,parentDataProperty:"individuals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
if(!(validate185(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.society !== undefined && func0.call(data, "society")){
if(!(validate185(data.society, {instancePath:instancePath+"/society",parentData:data,parentDataProperty:"society",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.oneOf[2].type,parentSchema:schema46.oneOf[2],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var props0 = true;
}
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema46.oneOf,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate184.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "likelihood") || (key0 === "consequence")) || (key0 === "basis")) || (key0 === "knowledge")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.likelihood !== undefined && func0.call(data, "likelihood")){
if(!(validate184(data.likelihood, {instancePath:instancePath+"/likelihood",parentData:data,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.consequence !== undefined && func0.call(data, "consequence")){
if(!(validate184(data.consequence, {instancePath:instancePath+"/consequence",parentData:data,parentDataProperty:"consequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data2 = data.basis;
if(!(((((data2 === "expert") || (data2 === "history")) || (data2 === "measured")) || (data2 === "model")) || (data2 === "literature"))){
const err1 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema45.properties.basis.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.basis.enum,parentSchema:schema45.properties.basis,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.knowledge !== undefined && func0.call(data, "knowledge")){
let data3 = data.knowledge;
if(!(((data3 === "low") || (data3 === "medium")) || (data3 === "high"))){
const err2 = {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/enum",keyword:"enum",params:{allowedValues: schema45.properties.knowledge.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.knowledge.enum,parentSchema:schema45.properties.knowledge,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(pattern3.test(key1)){
if(!(validate102(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"options":{"type":"array","items":{"enum":["avoid","remove-source","change-likelihood","change-consequences","share","retain","pursue"]}},"status":{"enum":["planned","in-progress","implemented","verified"]},"due":{"$ref":"#/$defs/day"},"plan":{"type":"string"},"owner":{"$ref":"#/$defs/who"},"verified":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/day"},"by":{"$ref":"#/$defs/who"}}},"controls":{"type":"array","items":{"$ref":"#/$defs/control"}}}};
const schema49 = {"type":"object","additionalProperties":false,"required":["id"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"how":{"type":"string"},"kind":{"enum":["ordinary","compensating"]},"role":{"enum":["supporting","key"]},"state":{"enum":["planned","in-progress","existing"]},"owner":{"$ref":"#/$defs/who"},"expires":{"$ref":"#/$defs/day"},"permanent-fix":{"type":"object","additionalProperties":false,"properties":{"due":{"$ref":"#/$defs/day"},"plan":{"type":"string"}}},"links":{"type":"array","items":{"$ref":"#/$defs/catalogue-id"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/evidence"}}}};
const schema50 = {"type":"string","pattern":"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$","x-form":"a catalogue id such as `iso-42001:A.7.4`"};
const pattern48 = new RegExp("^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$", "u");

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern48.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$"+"\"",schema:"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$",parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"x-form":"exactly one kind of evidence: `file`, `metric`, `card-metric`, `junit`, `sarif`, `lm-eval`, `inspect`, `garak`, `promptfoo`, `csv` or `record`","patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"oneOf":[{"required":["file"]},{"required":["metric"]},{"required":["card-metric"]},{"required":["junit"]},{"required":["sarif"]},{"required":["lm-eval"]},{"required":["inspect"]},{"required":["garak"]},{"required":["promptfoo"]},{"required":["csv"]},{"required":["record"]}],"properties":{"id":{"$ref":"#/$defs/id"},"from":{"enum":["repository","build"]},"max-age":{"$ref":"#/$defs/duration"},"dated":{"$ref":"#/$defs/pointer"},"at-least-n":{"type":"integer","minimum":0,"x-form":"a whole number from 0"},"file":{"x-form":"a path, or `path` with `sha256`","oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 hexadecimal digits"}}}]},"metric":{"type":"object","additionalProperties":false,"required":["file","pointer"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"pointer":{"$ref":"#/$defs/pointer"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"},"equals":{"$ref":"#/$defs/equals"},"unit":{"$ref":"#/$defs/unit"},"samples":{"$ref":"#/$defs/pointer"}}},"card-metric":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"card":{"$ref":"#/$defs/path"},"dataset":{"type":"string"},"slice":{"type":"string"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"},"equals":{"$ref":"#/$defs/equals"},"unit":{"$ref":"#/$defs/unit"},"matches":{"type":"object","additionalProperties":false,"required":["file","pointer"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"pointer":{"$ref":"#/$defs/pointer"},"tolerance":{"type":"number","minimum":0,"x-form":"a number from 0"}}}}},"junit":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"suite":{"type":"string"},"test":{"type":"string"},"skipped-at-most":{"type":"integer","minimum":0,"x-form":"a whole number from 0"}}},"sarif":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"tool":{"type":"string"},"rules":{"$ref":"#/$defs/texts"},"level":{"enum":["error","warning","note"]},"at-most":{"type":"integer","minimum":0,"x-form":"a whole number from 0"}}},"lm-eval":{"type":"object","additionalProperties":false,"required":["file","task","metric"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"task":{"type":"string"},"metric":{"type":"string"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"}}},"inspect":{"type":"object","additionalProperties":false,"required":["file","metric"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"scorer":{"type":"string"},"metric":{"type":"string"},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"}}},"garak":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"probe":{"type":"string"},"detector":{"type":"string"},"at-most":{"$ref":"#/$defs/share"}}},"promptfoo":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"at-least":{"$ref":"#/$defs/share"},"errors-at-most":{"type":"integer","minimum":0,"x-form":"a whole number from 0"}}},"csv":{"type":"object","additionalProperties":false,"required":["file","column"],"properties":{"file":{"$ref":"#/$defs/evidence-path"},"column":{"type":"string"},"where":{"type":"object","additionalProperties":{"type":["string","number"],"x-form":"a text or a number"}},"take":{"enum":["each","min","max","mean","sum","last"]},"at-most":{"$ref":"#/$defs/at-most"},"at-least":{"$ref":"#/$defs/at-least"},"equals":{"$ref":"#/$defs/equals"},"unit":{"$ref":"#/$defs/unit"}}},"record":{"type":"object","additionalProperties":false,"required":["who","when","what"],"patternProperties":{"^x-":{"$ref":"#/$defs/yours"}},"properties":{"who":{"$ref":"#/$defs/who"},"when":{"$ref":"#/$defs/day"},"what":{"type":"string"},"where":{"type":"string"}}}}};
const pattern51 = new RegExp("^[0-9a-f]{64}$", "u");
const schema52 = {"type":"string","pattern":"^(?:/[^\\n]*)?$","x-form":"a JSON pointer such as `/results/accuracy`"};
const pattern50 = new RegExp("^(?:/[^\\n]*)?$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern50.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:/[^\\n]*)?$"},message:"must match pattern \""+"^(?:/[^\\n]*)?$"+"\"",schema:"^(?:/[^\\n]*)?$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"string","minLength":1,"x-form":"a path"};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"number"};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"number"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":["string","number","boolean"],"x-form":"a text, a number or a boolean"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type},message:"must be string,number,boolean",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"string"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"number","minimum":0,"maximum":1,"x-form":"a number from 0 to 1"};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.oneOf[0].required,parentSchema:schema51.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.metric === undefined) || (!(func0.call(data, "metric")))){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema51.oneOf[1].required,parentSchema:schema51.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["card-metric"] === undefined) || (!(func0.call(data, "card-metric")))){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "card-metric"},message:"must have required property '"+"card-metric"+"'",schema:schema51.oneOf[2].required,parentSchema:schema51.oneOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.junit === undefined) || (!(func0.call(data, "junit")))){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "junit"},message:"must have required property '"+"junit"+"'",schema:schema51.oneOf[3].required,parentSchema:schema51.oneOf[3],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sarif === undefined) || (!(func0.call(data, "sarif")))){
const err4 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "sarif"},message:"must have required property '"+"sarif"+"'",schema:schema51.oneOf[4].required,parentSchema:schema51.oneOf[4],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["lm-eval"] === undefined) || (!(func0.call(data, "lm-eval")))){
const err5 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "lm-eval"},message:"must have required property '"+"lm-eval"+"'",schema:schema51.oneOf[5].required,parentSchema:schema51.oneOf[5],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.inspect === undefined) || (!(func0.call(data, "inspect")))){
const err6 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "inspect"},message:"must have required property '"+"inspect"+"'",schema:schema51.oneOf[6].required,parentSchema:schema51.oneOf[6],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.garak === undefined) || (!(func0.call(data, "garak")))){
const err7 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "garak"},message:"must have required property '"+"garak"+"'",schema:schema51.oneOf[7].required,parentSchema:schema51.oneOf[7],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.promptfoo === undefined) || (!(func0.call(data, "promptfoo")))){
const err8 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "promptfoo"},message:"must have required property '"+"promptfoo"+"'",schema:schema51.oneOf[8].required,parentSchema:schema51.oneOf[8],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.csv === undefined) || (!(func0.call(data, "csv")))){
const err9 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "csv"},message:"must have required property '"+"csv"+"'",schema:schema51.oneOf[9].required,parentSchema:schema51.oneOf[9],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.record === undefined) || (!(func0.call(data, "record")))){
const err10 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema51.oneOf[10].required,parentSchema:schema51.oneOf[10],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema51.oneOf,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema51.properties, key0)) || (pattern3.test(key0)))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate90(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data1 = data.from;
if(!((data1 === "repository") || (data1 === "build"))){
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema51.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.from.enum,parentSchema:schema51.properties.from,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["max-age"] !== undefined && func0.call(data, "max-age")){
if(!(validate126(data["max-age"], {instancePath:instancePath+"/max-age",parentData:data,parentDataProperty:"max-age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : joined(vErrors, validate126.errors);
errors = vErrors.length;
}
}
if(data.dated !== undefined && func0.call(data, "dated")){
if(!(validate208(data.dated, {instancePath:instancePath+"/dated",parentData:data,parentDataProperty:"dated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data["at-least-n"] !== undefined && func0.call(data, "at-least-n")){
let data4 = data["at-least-n"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/at-least-n",schemaPath:"#/properties/at-least-n/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties["at-least-n"].type,parentSchema:schema51.properties["at-least-n"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/at-least-n",schemaPath:"#/properties/at-least-n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties["at-least-n"],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data5 = data.file;
const _errs21 = errors;
let valid2 = false;
let passing1 = null;
const _errs22 = errors;
if(typeof data5 === "string"){
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.file.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.file.oneOf[0].type,parentSchema:schema51.properties.file.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs24 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.path === undefined) || (!(func0.call(data5, "path")))){
const err18 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema51.properties.file.oneOf[1].required,parentSchema:schema51.properties.file.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!((key1 === "path") || (key1 === "sha256"))){
const err19 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.file.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.path !== undefined && func0.call(data5, "path")){
if(!(validate100(data5.path, {instancePath:instancePath+"/file/path",parentData:data5,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data5.sha256 !== undefined && func0.call(data5, "sha256")){
let data7 = data5.sha256;
if(typeof data7 === "string"){
if(!pattern51.test(data7)){
const err20 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/properties/file/oneOf/1/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema51.properties.file.oneOf[1].properties.sha256,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/properties/file/oneOf/1/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.file.oneOf[1].properties.sha256.type,parentSchema:schema51.properties.file.oneOf[1].properties.sha256,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.file.oneOf[1].type,parentSchema:schema51.properties.file.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err23 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema51.properties.file.oneOf,parentSchema:schema51.properties.file,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.metric !== undefined && func0.call(data, "metric")){
let data8 = data.metric;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.file === undefined) || (!(func0.call(data8, "file")))){
const err24 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.metric.required,parentSchema:schema51.properties.metric,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data8.pointer === undefined) || (!(func0.call(data8, "pointer")))){
const err25 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema51.properties.metric.required,parentSchema:schema51.properties.metric,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 of Object.keys(data8)){
if(!(((((((key2 === "file") || (key2 === "pointer")) || (key2 === "at-most")) || (key2 === "at-least")) || (key2 === "equals")) || (key2 === "unit")) || (key2 === "samples"))){
const err26 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.metric,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.file !== undefined && func0.call(data8, "file")){
if(!(validate211(data8.file, {instancePath:instancePath+"/metric/file",parentData:data8,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data8.pointer !== undefined && func0.call(data8, "pointer")){
if(!(validate208(data8.pointer, {instancePath:instancePath+"/metric/pointer",parentData:data8,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data8["at-most"] !== undefined && func0.call(data8, "at-most")){
if(!(validate214(data8["at-most"], {instancePath:instancePath+"/metric/at-most",parentData:data8,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data8["at-least"] !== undefined && func0.call(data8, "at-least")){
if(!(validate216(data8["at-least"], {instancePath:instancePath+"/metric/at-least",parentData:data8,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data8.equals !== undefined && func0.call(data8, "equals")){
if(!(validate218(data8.equals, {instancePath:instancePath+"/metric/equals",parentData:data8,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : joined(vErrors, validate218.errors);
errors = vErrors.length;
}
}
if(data8.unit !== undefined && func0.call(data8, "unit")){
if(!(validate220(data8.unit, {instancePath:instancePath+"/metric/unit",parentData:data8,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data8.samples !== undefined && func0.call(data8, "samples")){
if(!(validate208(data8.samples, {instancePath:instancePath+"/metric/samples",parentData:data8,parentDataProperty:"samples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.metric.type,parentSchema:schema51.properties.metric,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["card-metric"] !== undefined && func0.call(data, "card-metric")){
let data16 = data["card-metric"];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.name === undefined) || (!(func0.call(data16, "name")))){
const err28 = {instancePath:instancePath+"/card-metric",schemaPath:"#/properties/card-metric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema51.properties["card-metric"].required,parentSchema:schema51.properties["card-metric"],data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(func0.call(schema51.properties["card-metric"].properties, key3))){
const err29 = {instancePath:instancePath+"/card-metric",schemaPath:"#/properties/card-metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties["card-metric"],data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.name !== undefined && func0.call(data16, "name")){
let data17 = data16.name;
if(typeof data17 === "string"){
if(data17.length < 1){
const err30 = {instancePath:instancePath+"/card-metric/name",schemaPath:"#/properties/card-metric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties["card-metric"].properties.name,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/card-metric/name",schemaPath:"#/properties/card-metric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["card-metric"].properties.name.type,parentSchema:schema51.properties["card-metric"].properties.name,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.card !== undefined && func0.call(data16, "card")){
if(!(validate100(data16.card, {instancePath:instancePath+"/card-metric/card",parentData:data16,parentDataProperty:"card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data16.dataset !== undefined && func0.call(data16, "dataset")){
let data19 = data16.dataset;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/card-metric/dataset",schemaPath:"#/properties/card-metric/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["card-metric"].properties.dataset.type,parentSchema:schema51.properties["card-metric"].properties.dataset,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.slice !== undefined && func0.call(data16, "slice")){
let data20 = data16.slice;
if(typeof data20 !== "string"){
const err33 = {instancePath:instancePath+"/card-metric/slice",schemaPath:"#/properties/card-metric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["card-metric"].properties.slice.type,parentSchema:schema51.properties["card-metric"].properties.slice,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16["at-most"] !== undefined && func0.call(data16, "at-most")){
if(!(validate214(data16["at-most"], {instancePath:instancePath+"/card-metric/at-most",parentData:data16,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data16["at-least"] !== undefined && func0.call(data16, "at-least")){
if(!(validate216(data16["at-least"], {instancePath:instancePath+"/card-metric/at-least",parentData:data16,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data16.equals !== undefined && func0.call(data16, "equals")){
if(!(validate218(data16.equals, {instancePath:instancePath+"/card-metric/equals",parentData:data16,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : joined(vErrors, validate218.errors);
errors = vErrors.length;
}
}
if(data16.unit !== undefined && func0.call(data16, "unit")){
if(!(validate220(data16.unit, {instancePath:instancePath+"/card-metric/unit",parentData:data16,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data16.matches !== undefined && func0.call(data16, "matches")){
let data25 = data16.matches;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.file === undefined) || (!(func0.call(data25, "file")))){
const err34 = {instancePath:instancePath+"/card-metric/matches",schemaPath:"#/properties/card-metric/properties/matches/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties["card-metric"].properties.matches.required,parentSchema:schema51.properties["card-metric"].properties.matches,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data25.pointer === undefined) || (!(func0.call(data25, "pointer")))){
const err35 = {instancePath:instancePath+"/card-metric/matches",schemaPath:"#/properties/card-metric/properties/matches/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema51.properties["card-metric"].properties.matches.required,parentSchema:schema51.properties["card-metric"].properties.matches,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 of Object.keys(data25)){
if(!(((key4 === "file") || (key4 === "pointer")) || (key4 === "tolerance"))){
const err36 = {instancePath:instancePath+"/card-metric/matches",schemaPath:"#/properties/card-metric/properties/matches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties["card-metric"].properties.matches,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data25.file !== undefined && func0.call(data25, "file")){
if(!(validate211(data25.file, {instancePath:instancePath+"/card-metric/matches/file",parentData:data25,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data25.pointer !== undefined && func0.call(data25, "pointer")){
if(!(validate208(data25.pointer, {instancePath:instancePath+"/card-metric/matches/pointer",parentData:data25,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data25.tolerance !== undefined && func0.call(data25, "tolerance")){
let data28 = data25.tolerance;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err37 = {instancePath:instancePath+"/card-metric/matches/tolerance",schemaPath:"#/properties/card-metric/properties/matches/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties["card-metric"].properties.matches.properties.tolerance,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/card-metric/matches/tolerance",schemaPath:"#/properties/card-metric/properties/matches/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties["card-metric"].properties.matches.properties.tolerance.type,parentSchema:schema51.properties["card-metric"].properties.matches.properties.tolerance,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/card-metric/matches",schemaPath:"#/properties/card-metric/properties/matches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties["card-metric"].properties.matches.type,parentSchema:schema51.properties["card-metric"].properties.matches,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/card-metric",schemaPath:"#/properties/card-metric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties["card-metric"].type,parentSchema:schema51.properties["card-metric"],data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.junit !== undefined && func0.call(data, "junit")){
let data29 = data.junit;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.file === undefined) || (!(func0.call(data29, "file")))){
const err41 = {instancePath:instancePath+"/junit",schemaPath:"#/properties/junit/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.junit.required,parentSchema:schema51.properties.junit,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 of Object.keys(data29)){
if(!((((key5 === "file") || (key5 === "suite")) || (key5 === "test")) || (key5 === "skipped-at-most"))){
const err42 = {instancePath:instancePath+"/junit",schemaPath:"#/properties/junit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.junit,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data29.file !== undefined && func0.call(data29, "file")){
if(!(validate211(data29.file, {instancePath:instancePath+"/junit/file",parentData:data29,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data29.suite !== undefined && func0.call(data29, "suite")){
let data31 = data29.suite;
if(typeof data31 !== "string"){
const err43 = {instancePath:instancePath+"/junit/suite",schemaPath:"#/properties/junit/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.junit.properties.suite.type,parentSchema:schema51.properties.junit.properties.suite,data:data31};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data29.test !== undefined && func0.call(data29, "test")){
let data32 = data29.test;
if(typeof data32 !== "string"){
const err44 = {instancePath:instancePath+"/junit/test",schemaPath:"#/properties/junit/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.junit.properties.test.type,parentSchema:schema51.properties.junit.properties.test,data:data32};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data29["skipped-at-most"] !== undefined && func0.call(data29, "skipped-at-most")){
let data33 = data29["skipped-at-most"];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err45 = {instancePath:instancePath+"/junit/skipped-at-most",schemaPath:"#/properties/junit/properties/skipped-at-most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.junit.properties["skipped-at-most"].type,parentSchema:schema51.properties.junit.properties["skipped-at-most"],data:data33};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err46 = {instancePath:instancePath+"/junit/skipped-at-most",schemaPath:"#/properties/junit/properties/skipped-at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.junit.properties["skipped-at-most"],data:data33};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/junit",schemaPath:"#/properties/junit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.junit.type,parentSchema:schema51.properties.junit,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.sarif !== undefined && func0.call(data, "sarif")){
let data34 = data.sarif;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.file === undefined) || (!(func0.call(data34, "file")))){
const err48 = {instancePath:instancePath+"/sarif",schemaPath:"#/properties/sarif/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.sarif.required,parentSchema:schema51.properties.sarif,data:data34};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key6 of Object.keys(data34)){
if(!(((((key6 === "file") || (key6 === "tool")) || (key6 === "rules")) || (key6 === "level")) || (key6 === "at-most"))){
const err49 = {instancePath:instancePath+"/sarif",schemaPath:"#/properties/sarif/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.sarif,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data34.file !== undefined && func0.call(data34, "file")){
if(!(validate211(data34.file, {instancePath:instancePath+"/sarif/file",parentData:data34,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data34.tool !== undefined && func0.call(data34, "tool")){
let data36 = data34.tool;
if(typeof data36 !== "string"){
const err50 = {instancePath:instancePath+"/sarif/tool",schemaPath:"#/properties/sarif/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.sarif.properties.tool.type,parentSchema:schema51.properties.sarif.properties.tool,data:data36};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data34.rules !== undefined && func0.call(data34, "rules")){
if(!(validate95(data34.rules, {instancePath:instancePath+"/sarif/rules",parentData:data34,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data34.level !== undefined && func0.call(data34, "level")){
let data38 = data34.level;
if(!(((data38 === "error") || (data38 === "warning")) || (data38 === "note"))){
const err51 = {instancePath:instancePath+"/sarif/level",schemaPath:"#/properties/sarif/properties/level/enum",keyword:"enum",params:{allowedValues: schema51.properties.sarif.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.sarif.properties.level.enum,parentSchema:schema51.properties.sarif.properties.level,data:data38};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data34["at-most"] !== undefined && func0.call(data34, "at-most")){
let data39 = data34["at-most"];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err52 = {instancePath:instancePath+"/sarif/at-most",schemaPath:"#/properties/sarif/properties/at-most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.sarif.properties["at-most"].type,parentSchema:schema51.properties.sarif.properties["at-most"],data:data39};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err53 = {instancePath:instancePath+"/sarif/at-most",schemaPath:"#/properties/sarif/properties/at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.sarif.properties["at-most"],data:data39};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/sarif",schemaPath:"#/properties/sarif/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.sarif.type,parentSchema:schema51.properties.sarif,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["lm-eval"] !== undefined && func0.call(data, "lm-eval")){
let data40 = data["lm-eval"];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.file === undefined) || (!(func0.call(data40, "file")))){
const err55 = {instancePath:instancePath+"/lm-eval",schemaPath:"#/properties/lm-eval/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties["lm-eval"].required,parentSchema:schema51.properties["lm-eval"],data:data40};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data40.task === undefined) || (!(func0.call(data40, "task")))){
const err56 = {instancePath:instancePath+"/lm-eval",schemaPath:"#/properties/lm-eval/required",keyword:"required",params:{missingProperty: "task"},message:"must have required property '"+"task"+"'",schema:schema51.properties["lm-eval"].required,parentSchema:schema51.properties["lm-eval"],data:data40};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data40.metric === undefined) || (!(func0.call(data40, "metric")))){
const err57 = {instancePath:instancePath+"/lm-eval",schemaPath:"#/properties/lm-eval/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema51.properties["lm-eval"].required,parentSchema:schema51.properties["lm-eval"],data:data40};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key7 of Object.keys(data40)){
if(!(((((key7 === "file") || (key7 === "task")) || (key7 === "metric")) || (key7 === "at-most")) || (key7 === "at-least"))){
const err58 = {instancePath:instancePath+"/lm-eval",schemaPath:"#/properties/lm-eval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties["lm-eval"],data:data40};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data40.file !== undefined && func0.call(data40, "file")){
if(!(validate211(data40.file, {instancePath:instancePath+"/lm-eval/file",parentData:data40,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data40.task !== undefined && func0.call(data40, "task")){
let data42 = data40.task;
if(typeof data42 !== "string"){
const err59 = {instancePath:instancePath+"/lm-eval/task",schemaPath:"#/properties/lm-eval/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["lm-eval"].properties.task.type,parentSchema:schema51.properties["lm-eval"].properties.task,data:data42};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data40.metric !== undefined && func0.call(data40, "metric")){
let data43 = data40.metric;
if(typeof data43 !== "string"){
const err60 = {instancePath:instancePath+"/lm-eval/metric",schemaPath:"#/properties/lm-eval/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties["lm-eval"].properties.metric.type,parentSchema:schema51.properties["lm-eval"].properties.metric,data:data43};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data40["at-most"] !== undefined && func0.call(data40, "at-most")){
if(!(validate214(data40["at-most"], {instancePath:instancePath+"/lm-eval/at-most",parentData:data40,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data40["at-least"] !== undefined && func0.call(data40, "at-least")){
if(!(validate216(data40["at-least"], {instancePath:instancePath+"/lm-eval/at-least",parentData:data40,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/lm-eval",schemaPath:"#/properties/lm-eval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties["lm-eval"].type,parentSchema:schema51.properties["lm-eval"],data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.inspect !== undefined && func0.call(data, "inspect")){
let data46 = data.inspect;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if((data46.file === undefined) || (!(func0.call(data46, "file")))){
const err62 = {instancePath:instancePath+"/inspect",schemaPath:"#/properties/inspect/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.inspect.required,parentSchema:schema51.properties.inspect,data:data46};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data46.metric === undefined) || (!(func0.call(data46, "metric")))){
const err63 = {instancePath:instancePath+"/inspect",schemaPath:"#/properties/inspect/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema51.properties.inspect.required,parentSchema:schema51.properties.inspect,data:data46};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key8 of Object.keys(data46)){
if(!(((((key8 === "file") || (key8 === "scorer")) || (key8 === "metric")) || (key8 === "at-most")) || (key8 === "at-least"))){
const err64 = {instancePath:instancePath+"/inspect",schemaPath:"#/properties/inspect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.inspect,data:data46};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data46.file !== undefined && func0.call(data46, "file")){
if(!(validate211(data46.file, {instancePath:instancePath+"/inspect/file",parentData:data46,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data46.scorer !== undefined && func0.call(data46, "scorer")){
let data48 = data46.scorer;
if(typeof data48 !== "string"){
const err65 = {instancePath:instancePath+"/inspect/scorer",schemaPath:"#/properties/inspect/properties/scorer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.inspect.properties.scorer.type,parentSchema:schema51.properties.inspect.properties.scorer,data:data48};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data46.metric !== undefined && func0.call(data46, "metric")){
let data49 = data46.metric;
if(typeof data49 !== "string"){
const err66 = {instancePath:instancePath+"/inspect/metric",schemaPath:"#/properties/inspect/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.inspect.properties.metric.type,parentSchema:schema51.properties.inspect.properties.metric,data:data49};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data46["at-most"] !== undefined && func0.call(data46, "at-most")){
if(!(validate214(data46["at-most"], {instancePath:instancePath+"/inspect/at-most",parentData:data46,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data46["at-least"] !== undefined && func0.call(data46, "at-least")){
if(!(validate216(data46["at-least"], {instancePath:instancePath+"/inspect/at-least",parentData:data46,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/inspect",schemaPath:"#/properties/inspect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.inspect.type,parentSchema:schema51.properties.inspect,data:data46};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.garak !== undefined && func0.call(data, "garak")){
let data52 = data.garak;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.file === undefined) || (!(func0.call(data52, "file")))){
const err68 = {instancePath:instancePath+"/garak",schemaPath:"#/properties/garak/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.garak.required,parentSchema:schema51.properties.garak,data:data52};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key9 of Object.keys(data52)){
if(!((((key9 === "file") || (key9 === "probe")) || (key9 === "detector")) || (key9 === "at-most"))){
const err69 = {instancePath:instancePath+"/garak",schemaPath:"#/properties/garak/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.garak,data:data52};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data52.file !== undefined && func0.call(data52, "file")){
if(!(validate211(data52.file, {instancePath:instancePath+"/garak/file",parentData:data52,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data52.probe !== undefined && func0.call(data52, "probe")){
let data54 = data52.probe;
if(typeof data54 !== "string"){
const err70 = {instancePath:instancePath+"/garak/probe",schemaPath:"#/properties/garak/properties/probe/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.garak.properties.probe.type,parentSchema:schema51.properties.garak.properties.probe,data:data54};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data52.detector !== undefined && func0.call(data52, "detector")){
let data55 = data52.detector;
if(typeof data55 !== "string"){
const err71 = {instancePath:instancePath+"/garak/detector",schemaPath:"#/properties/garak/properties/detector/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.garak.properties.detector.type,parentSchema:schema51.properties.garak.properties.detector,data:data55};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data52["at-most"] !== undefined && func0.call(data52, "at-most")){
if(!(validate240(data52["at-most"], {instancePath:instancePath+"/garak/at-most",parentData:data52,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/garak",schemaPath:"#/properties/garak/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.garak.type,parentSchema:schema51.properties.garak,data:data52};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.promptfoo !== undefined && func0.call(data, "promptfoo")){
let data57 = data.promptfoo;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.file === undefined) || (!(func0.call(data57, "file")))){
const err73 = {instancePath:instancePath+"/promptfoo",schemaPath:"#/properties/promptfoo/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.promptfoo.required,parentSchema:schema51.properties.promptfoo,data:data57};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key10 of Object.keys(data57)){
if(!(((key10 === "file") || (key10 === "at-least")) || (key10 === "errors-at-most"))){
const err74 = {instancePath:instancePath+"/promptfoo",schemaPath:"#/properties/promptfoo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.promptfoo,data:data57};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data57.file !== undefined && func0.call(data57, "file")){
if(!(validate211(data57.file, {instancePath:instancePath+"/promptfoo/file",parentData:data57,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data57["at-least"] !== undefined && func0.call(data57, "at-least")){
if(!(validate240(data57["at-least"], {instancePath:instancePath+"/promptfoo/at-least",parentData:data57,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data57["errors-at-most"] !== undefined && func0.call(data57, "errors-at-most")){
let data60 = data57["errors-at-most"];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err75 = {instancePath:instancePath+"/promptfoo/errors-at-most",schemaPath:"#/properties/promptfoo/properties/errors-at-most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.promptfoo.properties["errors-at-most"].type,parentSchema:schema51.properties.promptfoo.properties["errors-at-most"],data:data60};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err76 = {instancePath:instancePath+"/promptfoo/errors-at-most",schemaPath:"#/properties/promptfoo/properties/errors-at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.promptfoo.properties["errors-at-most"],data:data60};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/promptfoo",schemaPath:"#/properties/promptfoo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.promptfoo.type,parentSchema:schema51.properties.promptfoo,data:data57};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.csv !== undefined && func0.call(data, "csv")){
let data61 = data.csv;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.file === undefined) || (!(func0.call(data61, "file")))){
const err78 = {instancePath:instancePath+"/csv",schemaPath:"#/properties/csv/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema51.properties.csv.required,parentSchema:schema51.properties.csv,data:data61};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data61.column === undefined) || (!(func0.call(data61, "column")))){
const err79 = {instancePath:instancePath+"/csv",schemaPath:"#/properties/csv/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema51.properties.csv.required,parentSchema:schema51.properties.csv,data:data61};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key11 of Object.keys(data61)){
if(!((((((((key11 === "file") || (key11 === "column")) || (key11 === "where")) || (key11 === "take")) || (key11 === "at-most")) || (key11 === "at-least")) || (key11 === "equals")) || (key11 === "unit"))){
const err80 = {instancePath:instancePath+"/csv",schemaPath:"#/properties/csv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.csv,data:data61};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data61.file !== undefined && func0.call(data61, "file")){
if(!(validate211(data61.file, {instancePath:instancePath+"/csv/file",parentData:data61,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data61.column !== undefined && func0.call(data61, "column")){
let data63 = data61.column;
if(typeof data63 !== "string"){
const err81 = {instancePath:instancePath+"/csv/column",schemaPath:"#/properties/csv/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.csv.properties.column.type,parentSchema:schema51.properties.csv.properties.column,data:data63};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data61.where !== undefined && func0.call(data61, "where")){
let data64 = data61.where;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key12 of Object.keys(data64)){
let data65 = data64[key12];
if((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))){
const err82 = {instancePath:instancePath+"/csv/where/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/csv/properties/where/additionalProperties/type",keyword:"type",params:{type: schema51.properties.csv.properties.where.additionalProperties.type},message:"must be string,number",schema:schema51.properties.csv.properties.where.additionalProperties.type,parentSchema:schema51.properties.csv.properties.where.additionalProperties,data:data65};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/csv/where",schemaPath:"#/properties/csv/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.csv.properties.where.type,parentSchema:schema51.properties.csv.properties.where,data:data64};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data61.take !== undefined && func0.call(data61, "take")){
let data66 = data61.take;
if(!((((((data66 === "each") || (data66 === "min")) || (data66 === "max")) || (data66 === "mean")) || (data66 === "sum")) || (data66 === "last"))){
const err84 = {instancePath:instancePath+"/csv/take",schemaPath:"#/properties/csv/properties/take/enum",keyword:"enum",params:{allowedValues: schema51.properties.csv.properties.take.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.csv.properties.take.enum,parentSchema:schema51.properties.csv.properties.take,data:data66};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data61["at-most"] !== undefined && func0.call(data61, "at-most")){
if(!(validate214(data61["at-most"], {instancePath:instancePath+"/csv/at-most",parentData:data61,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data61["at-least"] !== undefined && func0.call(data61, "at-least")){
if(!(validate216(data61["at-least"], {instancePath:instancePath+"/csv/at-least",parentData:data61,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data61.equals !== undefined && func0.call(data61, "equals")){
if(!(validate218(data61.equals, {instancePath:instancePath+"/csv/equals",parentData:data61,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : joined(vErrors, validate218.errors);
errors = vErrors.length;
}
}
if(data61.unit !== undefined && func0.call(data61, "unit")){
if(!(validate220(data61.unit, {instancePath:instancePath+"/csv/unit",parentData:data61,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/csv",schemaPath:"#/properties/csv/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.csv.type,parentSchema:schema51.properties.csv,data:data61};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.record !== undefined && func0.call(data, "record")){
let data71 = data.record;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.who === undefined) || (!(func0.call(data71, "who")))){
const err86 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema51.properties.record.required,parentSchema:schema51.properties.record,data:data71};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data71.when === undefined) || (!(func0.call(data71, "when")))){
const err87 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema51.properties.record.required,parentSchema:schema51.properties.record,data:data71};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data71.what === undefined) || (!(func0.call(data71, "what")))){
const err88 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema51.properties.record.required,parentSchema:schema51.properties.record,data:data71};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key13 of Object.keys(data71)){
if(!(((((key13 === "who") || (key13 === "when")) || (key13 === "what")) || (key13 === "where")) || (pattern3.test(key13)))){
const err89 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.record,data:data71};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data71.who !== undefined && func0.call(data71, "who")){
if(!(validate93(data71.who, {instancePath:instancePath+"/record/who",parentData:data71,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data71.when !== undefined && func0.call(data71, "when")){
if(!(validate108(data71.when, {instancePath:instancePath+"/record/when",parentData:data71,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data71.what !== undefined && func0.call(data71, "what")){
let data74 = data71.what;
if(typeof data74 !== "string"){
const err90 = {instancePath:instancePath+"/record/what",schemaPath:"#/properties/record/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.record.properties.what.type,parentSchema:schema51.properties.record.properties.what,data:data74};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data71.where !== undefined && func0.call(data71, "where")){
let data75 = data71.where;
if(typeof data75 !== "string"){
const err91 = {instancePath:instancePath+"/record/where",schemaPath:"#/properties/record/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.record.properties.where.type,parentSchema:schema51.properties.record.properties.where,data:data75};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
for(const key14 of Object.keys(data71)){
if(pattern3.test(key14)){
if(!(validate102(data71[key14], {instancePath:instancePath+"/record/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data71,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.record.type,parentSchema:schema51.properties.record,data:data71};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
for(const key15 of Object.keys(data)){
if(pattern3.test(key15)){
if(!(validate102(data[key15], {instancePath:instancePath+"/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema49.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate90(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.title.type,parentSchema:schema49.properties.title,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.how !== undefined && func0.call(data, "how")){
let data2 = data.how;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.how.type,parentSchema:schema49.properties.how,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
if(!((data3 === "ordinary") || (data3 === "compensating"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.kind.enum,parentSchema:schema49.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data4 = data.role;
if(!((data4 === "supporting") || (data4 === "key"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema49.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.role.enum,parentSchema:schema49.properties.role,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data5 = data.state;
if(!(((data5 === "planned") || (data5 === "in-progress")) || (data5 === "existing"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema49.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.state.enum,parentSchema:schema49.properties.state,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate93(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined && func0.call(data, "expires")){
if(!(validate108(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data["permanent-fix"] !== undefined && func0.call(data, "permanent-fix")){
let data8 = data["permanent-fix"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 of Object.keys(data8)){
if(!((key1 === "due") || (key1 === "plan"))){
const err7 = {instancePath:instancePath+"/permanent-fix",schemaPath:"#/properties/permanent-fix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties["permanent-fix"],data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.due !== undefined && func0.call(data8, "due")){
if(!(validate108(data8.due, {instancePath:instancePath+"/permanent-fix/due",parentData:data8,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data8.plan !== undefined && func0.call(data8, "plan")){
let data10 = data8.plan;
if(typeof data10 !== "string"){
const err8 = {instancePath:instancePath+"/permanent-fix/plan",schemaPath:"#/properties/permanent-fix/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties["permanent-fix"].properties.plan.type,parentSchema:schema49.properties["permanent-fix"].properties.plan,data:data10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/permanent-fix",schemaPath:"#/properties/permanent-fix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties["permanent-fix"].type,parentSchema:schema49.properties["permanent-fix"],data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data11 = data.links;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate203(data11[i0], {instancePath:instancePath+"/links/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.links.type,parentSchema:schema49.properties.links,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data13 = data.evidence;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate205(data13[i1], {instancePath:instancePath+"/evidence/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : joined(vErrors, validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.evidence.type,parentSchema:schema49.properties.evidence,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 of Object.keys(data)){
if(pattern3.test(key2)){
if(!(validate102(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "options") || (key0 === "status")) || (key0 === "due")) || (key0 === "plan")) || (key0 === "owner")) || (key0 === "verified")) || (key0 === "controls")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.options !== undefined && func0.call(data, "options")){
let data0 = data.options;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "avoid") || (data1 === "remove-source")) || (data1 === "change-likelihood")) || (data1 === "change-consequences")) || (data1 === "share")) || (data1 === "retain")) || (data1 === "pursue"))){
const err1 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/enum",keyword:"enum",params:{allowedValues: schema48.properties.options.items.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.options.items.enum,parentSchema:schema48.properties.options.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.options.type,parentSchema:schema48.properties.options,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(!((((data2 === "planned") || (data2 === "in-progress")) || (data2 === "implemented")) || (data2 === "verified"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema48.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.status.enum,parentSchema:schema48.properties.status,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.due !== undefined && func0.call(data, "due")){
if(!(validate108(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined && func0.call(data, "plan")){
let data4 = data.plan;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.plan.type,parentSchema:schema48.properties.plan,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate93(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.verified !== undefined && func0.call(data, "verified")){
let data6 = data.verified;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!((key1 === "date") || (key1 === "by"))){
const err5 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.verified,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.date !== undefined && func0.call(data6, "date")){
if(!(validate108(data6.date, {instancePath:instancePath+"/verified/date",parentData:data6,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data6.by !== undefined && func0.call(data6, "by")){
if(!(validate93(data6.by, {instancePath:instancePath+"/verified/by",parentData:data6,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.verified.type,parentSchema:schema48.properties.verified,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data9 = data.controls;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate198(data9[i1], {instancePath:instancePath+"/controls/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : joined(vErrors, validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.controls.type,parentSchema:schema48.properties.controls,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 of Object.keys(data)){
if(pattern3.test(key2)){
if(!(validate102(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$","x-form":"`sha256:` and 64 hexadecimal digits"};
const pattern58 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern58.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.inherent === undefined) || (!(func0.call(data, "inherent")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inherent"},message:"must have required property '"+"inherent"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema44.properties, key0)) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate90(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.title.type,parentSchema:schema44.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.objectives !== undefined && func0.call(data, "objectives")){
let data2 = data.objectives;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((((((((((data3 === "accountability") || (data3 === "ai-expertise")) || (data3 === "data")) || (data3 === "environmental-impact")) || (data3 === "fairness")) || (data3 === "maintainability")) || (data3 === "privacy")) || (data3 === "robustness")) || (data3 === "safety")) || (data3 === "security")) || (data3 === "transparency"))){
const err6 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.objectives.items.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.objectives.items.enum,parentSchema:schema44.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.objectives.type,parentSchema:schema44.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data4 = data.sources;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((((((data5 === "environment-complexity") || (data5 === "transparency")) || (data5 === "automation")) || (data5 === "machine-learning")) || (data5 === "hardware")) || (data5 === "life-cycle")) || (data5 === "readiness"))){
const err8 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.sources.items.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.sources.items.enum,parentSchema:schema44.properties.sources.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.sources.type,parentSchema:schema44.properties.sources,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["lifecycle-stages"] !== undefined && func0.call(data, "lifecycle-stages")){
let data6 = data["lifecycle-stages"];
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate98(data6[i2], {instancePath:instancePath+"/lifecycle-stages/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/lifecycle-stages",schemaPath:"#/properties/lifecycle-stages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties["lifecycle-stages"].type,parentSchema:schema44.properties["lifecycle-stages"],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.affected !== undefined && func0.call(data, "affected")){
let data8 = data.affected;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/affected/" + i3,schemaPath:"#/properties/affected/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.affected.items.type,parentSchema:schema44.properties.affected.items,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.affected.type,parentSchema:schema44.properties.affected,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.event !== undefined && func0.call(data, "event")){
let data10 = data.event;
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.event.type,parentSchema:schema44.properties.event,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data11 = data.outcome;
if(typeof data11 !== "string"){
const err14 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.outcome.type,parentSchema:schema44.properties.outcome,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.identified !== undefined && func0.call(data, "identified")){
if(!(validate108(data.identified, {instancePath:instancePath+"/identified",parentData:data,parentDataProperty:"identified",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate93(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data14 = data.status;
if(!((data14 === "closed") || (data14 === "open"))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema44.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.status.enum,parentSchema:schema44.properties.status,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.closing !== undefined && func0.call(data, "closing")){
let data15 = data.closing;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 of Object.keys(data15)){
if(!(((key1 === "date") || (key1 === "by")) || (key1 === "reason"))){
const err16 = {instancePath:instancePath+"/closing",schemaPath:"#/properties/closing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.closing,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.date !== undefined && func0.call(data15, "date")){
if(!(validate108(data15.date, {instancePath:instancePath+"/closing/date",parentData:data15,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data15.by !== undefined && func0.call(data15, "by")){
if(!(validate93(data15.by, {instancePath:instancePath+"/closing/by",parentData:data15,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data15.reason !== undefined && func0.call(data15, "reason")){
let data18 = data15.reason;
if(typeof data18 !== "string"){
const err17 = {instancePath:instancePath+"/closing/reason",schemaPath:"#/properties/closing/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.closing.properties.reason.type,parentSchema:schema44.properties.closing.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/closing",schemaPath:"#/properties/closing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.closing.type,parentSchema:schema44.properties.closing,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.inherent !== undefined && func0.call(data, "inherent")){
if(!(validate183(data.inherent, {instancePath:instancePath+"/inherent",parentData:data,parentDataProperty:"inherent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.treatment !== undefined && func0.call(data, "treatment")){
if(!(validate193(data.treatment, {instancePath:instancePath+"/treatment",parentData:data,parentDataProperty:"treatment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data.residual !== undefined && func0.call(data, "residual")){
if(!(validate183(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.acceptance !== undefined && func0.call(data, "acceptance")){
let data22 = data.acceptance;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 of Object.keys(data22)){
if(!((((((((key2 === "by") || (key2 === "level")) || (key2 === "date")) || (key2 === "expires")) || (key2 === "reason")) || (key2 === "conditions")) || (key2 === "of")) || (pattern3.test(key2)))){
const err19 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.acceptance,data:data22};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data22.by !== undefined && func0.call(data22, "by")){
let data23 = data22.by;
if(typeof data23 !== "string"){
const err20 = {instancePath:instancePath+"/acceptance/by",schemaPath:"#/properties/acceptance/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.acceptance.properties.by.type,parentSchema:schema44.properties.acceptance.properties.by,data:data23};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data22.level !== undefined && func0.call(data22, "level")){
let data24 = data22.level;
if(typeof data24 !== "string"){
const err21 = {instancePath:instancePath+"/acceptance/level",schemaPath:"#/properties/acceptance/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.acceptance.properties.level.type,parentSchema:schema44.properties.acceptance.properties.level,data:data24};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.date !== undefined && func0.call(data22, "date")){
if(!(validate108(data22.date, {instancePath:instancePath+"/acceptance/date",parentData:data22,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data22.expires !== undefined && func0.call(data22, "expires")){
if(!(validate108(data22.expires, {instancePath:instancePath+"/acceptance/expires",parentData:data22,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data22.reason !== undefined && func0.call(data22, "reason")){
let data27 = data22.reason;
if(typeof data27 !== "string"){
const err22 = {instancePath:instancePath+"/acceptance/reason",schemaPath:"#/properties/acceptance/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.acceptance.properties.reason.type,parentSchema:schema44.properties.acceptance.properties.reason,data:data27};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data22.conditions !== undefined && func0.call(data22, "conditions")){
if(!(validate95(data22.conditions, {instancePath:instancePath+"/acceptance/conditions",parentData:data22,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data22.of !== undefined && func0.call(data22, "of")){
if(!(validate262(data22.of, {instancePath:instancePath+"/acceptance/of",parentData:data22,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
for(const key3 of Object.keys(data22)){
if(pattern3.test(key3)){
if(!(validate102(data22[key3], {instancePath:instancePath+"/acceptance/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.acceptance.type,parentSchema:schema44.properties.acceptance,data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.review !== undefined && func0.call(data, "review")){
let data31 = data.review;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key4 of Object.keys(data31)){
if(!(((((key4 === "date") || (key4 === "by")) || (key4 === "result")) || (key4 === "of")) || (pattern3.test(key4)))){
const err24 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.review,data:data31};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data31.date !== undefined && func0.call(data31, "date")){
if(!(validate108(data31.date, {instancePath:instancePath+"/review/date",parentData:data31,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data31.by !== undefined && func0.call(data31, "by")){
if(!(validate93(data31.by, {instancePath:instancePath+"/review/by",parentData:data31,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data31.result !== undefined && func0.call(data31, "result")){
let data34 = data31.result;
if(!((data34 === "unchanged") || (data34 === "changed"))){
const err25 = {instancePath:instancePath+"/review/result",schemaPath:"#/properties/review/properties/result/enum",keyword:"enum",params:{allowedValues: schema44.properties.review.properties.result.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.review.properties.result.enum,parentSchema:schema44.properties.review.properties.result,data:data34};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data31.of !== undefined && func0.call(data31, "of")){
if(!(validate262(data31.of, {instancePath:instancePath+"/review/of",parentData:data31,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
for(const key5 of Object.keys(data31)){
if(pattern3.test(key5)){
if(!(validate102(data31[key5], {instancePath:instancePath+"/review/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.review.type,parentSchema:schema44.properties.review,data:data31};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tracker !== undefined && func0.call(data, "tracker")){
let data37 = data.tracker;
if(typeof data37 !== "string"){
const err27 = {instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.tracker.type,parentSchema:schema44.properties.tracker,data:data37};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data38 = data.links;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
if(!(validate203(data38[i4], {instancePath:instancePath+"/links/" + i4,parentData:data38,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.links.type,parentSchema:schema44.properties.links,data:data38};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key6 of Object.keys(data)){
if(pattern3.test(key6)){
if(!(validate102(data[key6], {instancePath:instancePath+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.system === undefined) || (!(func0.call(data, "system")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.risks === undefined) || (!(func0.call(data, "risks")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "version") || (key0 === "system")) || (key0 === "criteria")) || (key0 === "risks")) || (key0 === "incidents")) || (key0 === "not-applicable")) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema30.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.system !== undefined && func0.call(data, "system")){
if(!(validate89(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined && func0.call(data, "criteria")){
let data2 = data.criteria;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.criteria.type,parentSchema:schema30.properties.criteria,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if(((data2.from === undefined) || (!(func0.call(data2, "from")))) && (missing0 = "from")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(key1 === "from")){
const err7 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.criteria.then,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.from !== undefined && func0.call(data2, "from")){
let data3 = data2.from;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/criteria/from",schemaPath:"#/properties/criteria/then/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.criteria.then.properties.from,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/criteria/from",schemaPath:"#/properties/criteria/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.criteria.then.properties.from.type,parentSchema:schema30.properties.criteria.then.properties.from,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.criteria.then.type,parentSchema:schema30.properties.criteria.then,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!(validate68(data2, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : joined(vErrors, validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema30.properties.criteria.if,parentSchema:schema30.properties.criteria,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data4 = data.risks;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema30.properties.risks,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data4[i0], {instancePath:instancePath+"/risks/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.risks.type,parentSchema:schema30.properties.risks,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.incidents !== undefined && func0.call(data, "incidents")){
let data6 = data.incidents;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.id === undefined) || (!(func0.call(data7, "id")))){
const err14 = {instancePath:instancePath+"/incidents/" + i1,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema30.properties.incidents.items.required,parentSchema:schema30.properties.incidents.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((((((key2 === "id") || (key2 === "date")) || (key2 === "risks")) || (key2 === "severity")) || (key2 === "what")) || (pattern3.test(key2)))){
const err15 = {instancePath:instancePath+"/incidents/" + i1,schemaPath:"#/properties/incidents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.incidents.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.id !== undefined && func0.call(data7, "id")){
if(!(validate90(data7.id, {instancePath:instancePath+"/incidents/" + i1+"/id",parentData:data7,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data7.date !== undefined && func0.call(data7, "date")){
if(!(validate108(data7.date, {instancePath:instancePath+"/incidents/" + i1+"/date",parentData:data7,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data7.risks !== undefined && func0.call(data7, "risks")){
let data10 = data7.risks;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/incidents/" + i1+"/risks/" + i2,schemaPath:"#/properties/incidents/items/properties/risks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.incidents.items.properties.risks.items.type,parentSchema:schema30.properties.incidents.items.properties.risks.items,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/incidents/" + i1+"/risks",schemaPath:"#/properties/incidents/items/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.incidents.items.properties.risks.type,parentSchema:schema30.properties.incidents.items.properties.risks,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.severity !== undefined && func0.call(data7, "severity")){
let data12 = data7.severity;
if(!(((data12 === "minor") || (data12 === "major")) || (data12 === "serious"))){
const err18 = {instancePath:instancePath+"/incidents/" + i1+"/severity",schemaPath:"#/properties/incidents/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema30.properties.incidents.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.incidents.items.properties.severity.enum,parentSchema:schema30.properties.incidents.items.properties.severity,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.what !== undefined && func0.call(data7, "what")){
let data13 = data7.what;
if(typeof data13 !== "string"){
const err19 = {instancePath:instancePath+"/incidents/" + i1+"/what",schemaPath:"#/properties/incidents/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.incidents.items.properties.what.type,parentSchema:schema30.properties.incidents.items.properties.what,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key3 of Object.keys(data7)){
if(pattern3.test(key3)){
if(!(validate102(data7[key3], {instancePath:instancePath+"/incidents/" + i1+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/incidents/" + i1,schemaPath:"#/properties/incidents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.incidents.items.type,parentSchema:schema30.properties.incidents.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.incidents.type,parentSchema:schema30.properties.incidents,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["not-applicable"] !== undefined && func0.call(data, "not-applicable")){
let data15 = data["not-applicable"];
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err22 = {instancePath:instancePath+"/not-applicable/" + i3,schemaPath:"#/properties/not-applicable/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema30.properties["not-applicable"].items.required,parentSchema:schema30.properties["not-applicable"].items,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!(((key4 === "id") || (key4 === "reason")) || (pattern3.test(key4)))){
const err23 = {instancePath:instancePath+"/not-applicable/" + i3,schemaPath:"#/properties/not-applicable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties["not-applicable"].items,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
if(!(validate203(data16.id, {instancePath:instancePath+"/not-applicable/" + i3+"/id",parentData:data16,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
errors = vErrors.length;
}
}
if(data16.reason !== undefined && func0.call(data16, "reason")){
let data18 = data16.reason;
if(typeof data18 !== "string"){
const err24 = {instancePath:instancePath+"/not-applicable/" + i3+"/reason",schemaPath:"#/properties/not-applicable/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties["not-applicable"].items.properties.reason.type,parentSchema:schema30.properties["not-applicable"].items.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key5 of Object.keys(data16)){
if(pattern3.test(key5)){
if(!(validate102(data16[key5], {instancePath:instancePath+"/not-applicable/" + i3+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/not-applicable/" + i3,schemaPath:"#/properties/not-applicable/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties["not-applicable"].items.type,parentSchema:schema30.properties["not-applicable"].items,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties["not-applicable"].type,parentSchema:schema30.properties["not-applicable"],data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key6 of Object.keys(data)){
if(pattern3.test(key6)){
if(!(validate102(data[key6], {instancePath:instancePath+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const people = validate278;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"people.schema.json","type":"object","additionalProperties":false,"required":["version","people"],"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"people":{"type":"object","additionalProperties":{"x-form":"a list of logins, or `logins` and `delegates`","oneOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/login"}},{"type":"object","additionalProperties":false,"required":["logins"],"patternProperties":{"^x-":{}},"properties":{"title":{"type":"string"},"logins":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/login"}},"delegates":{"type":"array","items":{"$ref":"#/$defs/login"}}}}]}}},"$defs":{"login":{"type":"string","pattern":"^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$","x-form":"a GitHub login such as `alice` or `@alice`"}}};
const schema61 = {"type":"string","pattern":"^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$","x-form":"a GitHub login such as `alice` or `@alice`"};
const pattern69 = new RegExp("^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$", "u");

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern69.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$"},message:"must match pattern \""+"^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$"+"\"",schema:"^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$",parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="people.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.people === undefined) || (!(func0.call(data, "people")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "version") || (key0 === "people")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema60.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data1 = data.people;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
let data2 = data1[key1];
const _errs7 = errors;
let valid2 = false;
let passing0 = null;
const _errs8 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.people.additionalProperties.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate279(data2[i0], {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.people.additionalProperties.oneOf[0].type,parentSchema:schema60.properties.people.additionalProperties.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.logins === undefined) || (!(func0.call(data2, "logins")))){
const err6 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "logins"},message:"must have required property '"+"logins"+"'",schema:schema60.properties.people.additionalProperties.oneOf[1].required,parentSchema:schema60.properties.people.additionalProperties.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key2 of Object.keys(data2)){
if(!((((key2 === "title") || (key2 === "logins")) || (key2 === "delegates")) || (pattern3.test(key2)))){
const err7 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.people.additionalProperties.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.title !== undefined && func0.call(data2, "title")){
let data4 = data2.title;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/people/additionalProperties/oneOf/1/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.people.additionalProperties.oneOf[1].properties.title.type,parentSchema:schema60.properties.people.additionalProperties.oneOf[1].properties.title,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.logins !== undefined && func0.call(data2, "logins")){
let data5 = data2.logins;
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/logins",schemaPath:"#/properties/people/additionalProperties/oneOf/1/properties/logins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.people.additionalProperties.oneOf[1].properties.logins,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate279(data5[i1], {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/logins/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/logins",schemaPath:"#/properties/people/additionalProperties/oneOf/1/properties/logins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.people.additionalProperties.oneOf[1].properties.logins.type,parentSchema:schema60.properties.people.additionalProperties.oneOf[1].properties.logins,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.delegates !== undefined && func0.call(data2, "delegates")){
let data7 = data2.delegates;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate279(data7[i2], {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/delegates/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/delegates",schemaPath:"#/properties/people/additionalProperties/oneOf/1/properties/delegates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.people.additionalProperties.oneOf[1].properties.delegates.type,parentSchema:schema60.properties.people.additionalProperties.oneOf[1].properties.delegates,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.people.additionalProperties.oneOf[1].type,parentSchema:schema60.properties.people.additionalProperties.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err13 = {instancePath:instancePath+"/people/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema60.properties.people.additionalProperties.oneOf,parentSchema:schema60.properties.people.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.people.type,parentSchema:schema60.properties.people,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const policy = validate283;
const schema62 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","type":"object","additionalProperties":false,"required":["version","id","title","rules"],"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"id":{"$ref":"#/$defs/id"},"title":{"type":"string","minLength":1},"description":{"type":"string"},"parameters":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["type","default","stricter","description"],"properties":{"type":{"enum":["duration","number","text","list"]},"default":{"x-form":"a text, a number or a list of texts","oneOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]},"stricter":{"enum":["lower","higher","never"]},"description":{"type":"string","minLength":1}}}},"sample":{"type":"string","minLength":1},"rules":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","clauses","level","for","require","message","fix","examples"],"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","minLength":1},"rationale":{"type":"string"},"clauses":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/catalogue-id"}},"level":{"$ref":"#/$defs/rule-level"},"for":{"enum":["manifest","system","party","card","risk","treatment","control","evidence","acceptance","asset","change","waiver"]},"when":{"$ref":"#/$defs/condition"},"require":{"$ref":"#/$defs/condition"},"at":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"fix":{"type":"string","minLength":1},"grade":{"enum":["measured","attested","declared"]},"examples":{"type":"object","additionalProperties":false,"required":["pass","fail"],"properties":{"pass":{"$ref":"#/$defs/examples"},"fail":{"$ref":"#/$defs/examples"}}}}}}},"$defs":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$","x-form":"an id of small letters, digits, `.` and `-` (at most 64)"},"catalogue-id":{"type":"string","pattern":"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$","x-form":"a catalogue id such as `iso-23894:6.5.2`"},"word":{"enum":["off","note","warn","block"]},"rule-level":{"x-form":"`off`, `note`, `warn` or `block`, or one for each gate","oneOf":[{"type":"string","enum":["off","note","warn","block"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/word"},"release":{"$ref":"#/$defs/word"},"monitor":{"$ref":"#/$defs/word"}}}]},"condition":{"x-form":"a condition (`present: [risk.owner]`), or a list of conditions","oneOf":[{"type":"object","minProperties":1},{"type":"array","minItems":1,"items":{"type":"object","minProperties":1}}]},"examples":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["why"],"properties":{"why":{"type":"string","minLength":1},"set":{"type":"object"},"base":{"type":"object"},"files":{"type":"object","additionalProperties":{"type":["string","null"]}},"today":{"type":"string","format":"date","x-form":"a day such as `2026-11-21`"},"gate":{"enum":["pull-request","release","monitor"]}}}}}};
const schema63 = {"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$","x-form":"an id of small letters, digits, `.` and `-` (at most 64)"};
const pattern72 = new RegExp("^[a-z0-9][a-z0-9.-]{0,63}$", "u");

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern72.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9.-]{0,63}$",parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"string","pattern":"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$","x-form":"a catalogue id such as `iso-23894:6.5.2`"};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern48.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$"+"\"",schema:"^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$",parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema65 = {"x-form":"`off`, `note`, `warn` or `block`, or one for each gate","oneOf":[{"type":"string","enum":["off","note","warn","block"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/word"},"release":{"$ref":"#/$defs/word"},"monitor":{"$ref":"#/$defs/word"}}}]};
const schema66 = {"enum":["off","note","warn","block"]};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "note")) || (data === "warn")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values",schema:schema66.enum,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.oneOf[0].type,parentSchema:schema65.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "off") || (data === "note")) || (data === "warn")) || (data === "block"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema65.oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema65.oneOf[0].enum,parentSchema:schema65.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema65.oneOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "pull-request") || (key0 === "release")) || (key0 === "monitor"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["pull-request"] !== undefined && func0.call(data, "pull-request")){
if(!(validate290(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : joined(vErrors, validate290.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined && func0.call(data, "release")){
if(!(validate290(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : joined(vErrors, validate290.errors);
errors = vErrors.length;
}
}
if(data.monitor !== undefined && func0.call(data, "monitor")){
if(!(validate290(data.monitor, {instancePath:instancePath+"/monitor",parentData:data,parentDataProperty:"monitor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : joined(vErrors, validate290.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.oneOf[1].type,parentSchema:schema65.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema65.oneOf,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate289.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema67 = {"x-form":"a condition (`present: [risk.owner]`), or a list of conditions","oneOf":[{"type":"object","minProperties":1},{"type":"array","minItems":1,"items":{"type":"object","minProperties":1}}]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema67.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.oneOf[0].type,parentSchema:schema67.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema67.oneOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema67.oneOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.oneOf[1].items.type,parentSchema:schema67.oneOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.oneOf[1].type,parentSchema:schema67.oneOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema67.oneOf,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate295.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema68 = {"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["why"],"properties":{"why":{"type":"string","minLength":1},"set":{"type":"object"},"base":{"type":"object"},"files":{"type":"object","additionalProperties":{"type":["string","null"]}},"today":{"type":"string","format":"date","x-form":"a day such as `2026-11-21`"},"gate":{"enum":["pull-request","release","monitor"]}}}};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate298.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.why === undefined) || (!(func0.call(data0, "why")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema68.items.required,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((((key0 === "why") || (key0 === "set")) || (key0 === "base")) || (key0 === "files")) || (key0 === "today")) || (key0 === "gate"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.why !== undefined && func0.call(data0, "why")){
let data1 = data0.why;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.items.properties.why,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.items.properties.why.type,parentSchema:schema68.items.properties.why,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.set !== undefined && func0.call(data0, "set")){
let data2 = data0.set;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/" + i0+"/set",schemaPath:"#/items/properties/set/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.items.properties.set.type,parentSchema:schema68.items.properties.set,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.base !== undefined && func0.call(data0, "base")){
let data3 = data0.base;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err6 = {instancePath:instancePath+"/" + i0+"/base",schemaPath:"#/items/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.items.properties.base.type,parentSchema:schema68.items.properties.base,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.files !== undefined && func0.call(data0, "files")){
let data4 = data0.files;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/" + i0+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/files/additionalProperties/type",keyword:"type",params:{type: schema68.items.properties.files.additionalProperties.type},message:"must be string,null",schema:schema68.items.properties.files.additionalProperties.type,parentSchema:schema68.items.properties.files.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/files",schemaPath:"#/items/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.items.properties.files.type,parentSchema:schema68.items.properties.files,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.today !== undefined && func0.call(data0, "today")){
let data6 = data0.today;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err9 = {instancePath:instancePath+"/" + i0+"/today",schemaPath:"#/items/properties/today/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema68.items.properties.today,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/today",schemaPath:"#/items/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.items.properties.today.type,parentSchema:schema68.items.properties.today,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.gate !== undefined && func0.call(data0, "gate")){
let data7 = data0.gate;
if(!(((data7 === "pull-request") || (data7 === "release")) || (data7 === "monitor"))){
const err11 = {instancePath:instancePath+"/" + i0+"/gate",schemaPath:"#/items/properties/gate/enum",keyword:"enum",params:{allowedValues: schema68.items.properties.gate.enum},message:"must be equal to one of the allowed values",schema:schema68.items.properties.gate.enum,parentSchema:schema68.items.properties.gate,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.items.type,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}
validate298.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.rules === undefined) || (!(func0.call(data, "rules")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "version") || (key0 === "id")) || (key0 === "title")) || (key0 === "description")) || (key0 === "parameters")) || (key0 === "sample")) || (key0 === "rules")) || (pattern3.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema62.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate284(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : joined(vErrors, validate284.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.title,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.title.type,parentSchema:schema62.properties.title,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.description.type,parentSchema:schema62.properties.description,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.type === undefined) || (!(func0.call(data5, "type")))){
const err9 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema62.properties.parameters.additionalProperties.required,parentSchema:schema62.properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data5.default === undefined) || (!(func0.call(data5, "default")))){
const err10 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema62.properties.parameters.additionalProperties.required,parentSchema:schema62.properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.stricter === undefined) || (!(func0.call(data5, "stricter")))){
const err11 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/required",keyword:"required",params:{missingProperty: "stricter"},message:"must have required property '"+"stricter"+"'",schema:schema62.properties.parameters.additionalProperties.required,parentSchema:schema62.properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data5.description === undefined) || (!(func0.call(data5, "description")))){
const err12 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema62.properties.parameters.additionalProperties.required,parentSchema:schema62.properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!((((key2 === "type") || (key2 === "default")) || (key2 === "stricter")) || (key2 === "description"))){
const err13 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.type !== undefined && func0.call(data5, "type")){
let data6 = data5.type;
if(!((((data6 === "duration") || (data6 === "number")) || (data6 === "text")) || (data6 === "list"))){
const err14 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/parameters/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema62.properties.parameters.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.parameters.additionalProperties.properties.type.enum,parentSchema:schema62.properties.parameters.additionalProperties.properties.type,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.default !== undefined && func0.call(data5, "default")){
let data7 = data5.default;
const _errs16 = errors;
let valid3 = false;
let passing0 = null;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/parameters/additionalProperties/properties/default/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[0].type,parentSchema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs19 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/parameters/additionalProperties/properties/default/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[1].type,parentSchema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs21 = errors;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/default/" + i0,schemaPath:"#/properties/parameters/additionalProperties/properties/default/oneOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[2].items.type,parentSchema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[2].items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/parameters/additionalProperties/properties/default/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[2].type,parentSchema:schema62.properties.parameters.additionalProperties.properties.default.oneOf[2],data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
}
}
if(!valid3){
const err19 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/parameters/additionalProperties/properties/default/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema62.properties.parameters.additionalProperties.properties.default.oneOf,parentSchema:schema62.properties.parameters.additionalProperties.properties.default,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data5.stricter !== undefined && func0.call(data5, "stricter")){
let data9 = data5.stricter;
if(!(((data9 === "lower") || (data9 === "higher")) || (data9 === "never"))){
const err20 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/stricter",schemaPath:"#/properties/parameters/additionalProperties/properties/stricter/enum",keyword:"enum",params:{allowedValues: schema62.properties.parameters.additionalProperties.properties.stricter.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.parameters.additionalProperties.properties.stricter.enum,parentSchema:schema62.properties.parameters.additionalProperties.properties.stricter,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.description !== undefined && func0.call(data5, "description")){
let data10 = data5.description;
if(typeof data10 === "string"){
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/parameters/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.parameters.additionalProperties.properties.description,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/parameters/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.parameters.additionalProperties.properties.description.type,parentSchema:schema62.properties.parameters.additionalProperties.properties.description,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.parameters.additionalProperties.type,parentSchema:schema62.properties.parameters.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.parameters.type,parentSchema:schema62.properties.parameters,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sample !== undefined && func0.call(data, "sample")){
let data11 = data.sample;
if(typeof data11 === "string"){
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.sample,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.sample.type,parentSchema:schema62.properties.sample,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data12 = data.rules;
if(Array.isArray(data12)){
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.rules,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.id === undefined) || (!(func0.call(data13, "id")))){
const err28 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data13.title === undefined) || (!(func0.call(data13, "title")))){
const err29 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data13.clauses === undefined) || (!(func0.call(data13, "clauses")))){
const err30 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data13.level === undefined) || (!(func0.call(data13, "level")))){
const err31 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data13.for === undefined) || (!(func0.call(data13, "for")))){
const err32 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data13.require === undefined) || (!(func0.call(data13, "require")))){
const err33 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "require"},message:"must have required property '"+"require"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data13.message === undefined) || (!(func0.call(data13, "message")))){
const err34 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data13.fix === undefined) || (!(func0.call(data13, "fix")))){
const err35 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data13.examples === undefined) || (!(func0.call(data13, "examples")))){
const err36 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema62.properties.rules.items.required,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!((func0.call(schema62.properties.rules.items.properties, key3)) || (pattern3.test(key3)))){
const err37 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.id !== undefined && func0.call(data13, "id")){
if(!(validate284(data13.id, {instancePath:instancePath+"/rules/" + i1+"/id",parentData:data13,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : joined(vErrors, validate284.errors);
errors = vErrors.length;
}
}
if(data13.title !== undefined && func0.call(data13, "title")){
let data15 = data13.title;
if(typeof data15 === "string"){
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/rules/" + i1+"/title",schemaPath:"#/properties/rules/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.rules.items.properties.title,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/rules/" + i1+"/title",schemaPath:"#/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rules.items.properties.title.type,parentSchema:schema62.properties.rules.items.properties.title,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.rationale !== undefined && func0.call(data13, "rationale")){
let data16 = data13.rationale;
if(typeof data16 !== "string"){
const err40 = {instancePath:instancePath+"/rules/" + i1+"/rationale",schemaPath:"#/properties/rules/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rules.items.properties.rationale.type,parentSchema:schema62.properties.rules.items.properties.rationale,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.clauses !== undefined && func0.call(data13, "clauses")){
let data17 = data13.clauses;
if(Array.isArray(data17)){
if(data17.length < 1){
const err41 = {instancePath:instancePath+"/rules/" + i1+"/clauses",schemaPath:"#/properties/rules/items/properties/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.rules.items.properties.clauses,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 !== "string"){
const err42 = {instancePath:instancePath+"/rules/" + i1+"/clauses/" + i2,schemaPath:"#/properties/rules/items/properties/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rules.items.properties.clauses.items.type,parentSchema:schema62.properties.rules.items.properties.clauses.items,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(validate287(data18, {instancePath:instancePath+"/rules/" + i1+"/clauses/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
let i3 = data17.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data17[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err43 = {instancePath:instancePath+"/rules/" + i1+"/clauses",schemaPath:"#/properties/rules/items/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema62.properties.rules.items.properties.clauses,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err44 = {instancePath:instancePath+"/rules/" + i1+"/clauses",schemaPath:"#/properties/rules/items/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.rules.items.properties.clauses.type,parentSchema:schema62.properties.rules.items.properties.clauses,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.level !== undefined && func0.call(data13, "level")){
if(!(validate289(data13.level, {instancePath:instancePath+"/rules/" + i1+"/level",parentData:data13,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : joined(vErrors, validate289.errors);
errors = vErrors.length;
}
}
if(data13.for !== undefined && func0.call(data13, "for")){
let data20 = data13.for;
if(!((((((((((((data20 === "manifest") || (data20 === "system")) || (data20 === "party")) || (data20 === "card")) || (data20 === "risk")) || (data20 === "treatment")) || (data20 === "control")) || (data20 === "evidence")) || (data20 === "acceptance")) || (data20 === "asset")) || (data20 === "change")) || (data20 === "waiver"))){
const err45 = {instancePath:instancePath+"/rules/" + i1+"/for",schemaPath:"#/properties/rules/items/properties/for/enum",keyword:"enum",params:{allowedValues: schema62.properties.rules.items.properties.for.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.rules.items.properties.for.enum,parentSchema:schema62.properties.rules.items.properties.for,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.when !== undefined && func0.call(data13, "when")){
if(!(validate295(data13.when, {instancePath:instancePath+"/rules/" + i1+"/when",parentData:data13,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
errors = vErrors.length;
}
}
if(data13.require !== undefined && func0.call(data13, "require")){
if(!(validate295(data13.require, {instancePath:instancePath+"/rules/" + i1+"/require",parentData:data13,parentDataProperty:"require",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
errors = vErrors.length;
}
}
if(data13.at !== undefined && func0.call(data13, "at")){
let data23 = data13.at;
if(typeof data23 === "string"){
if(data23.length < 1){
const err46 = {instancePath:instancePath+"/rules/" + i1+"/at",schemaPath:"#/properties/rules/items/properties/at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.rules.items.properties.at,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/rules/" + i1+"/at",schemaPath:"#/properties/rules/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rules.items.properties.at.type,parentSchema:schema62.properties.rules.items.properties.at,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.message !== undefined && func0.call(data13, "message")){
let data24 = data13.message;
if(typeof data24 === "string"){
if(data24.length < 1){
const err48 = {instancePath:instancePath+"/rules/" + i1+"/message",schemaPath:"#/properties/rules/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.rules.items.properties.message,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/rules/" + i1+"/message",schemaPath:"#/properties/rules/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rules.items.properties.message.type,parentSchema:schema62.properties.rules.items.properties.message,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.fix !== undefined && func0.call(data13, "fix")){
let data25 = data13.fix;
if(typeof data25 === "string"){
if(data25.length < 1){
const err50 = {instancePath:instancePath+"/rules/" + i1+"/fix",schemaPath:"#/properties/rules/items/properties/fix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.rules.items.properties.fix,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/rules/" + i1+"/fix",schemaPath:"#/properties/rules/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rules.items.properties.fix.type,parentSchema:schema62.properties.rules.items.properties.fix,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.grade !== undefined && func0.call(data13, "grade")){
let data26 = data13.grade;
if(!(((data26 === "measured") || (data26 === "attested")) || (data26 === "declared"))){
const err52 = {instancePath:instancePath+"/rules/" + i1+"/grade",schemaPath:"#/properties/rules/items/properties/grade/enum",keyword:"enum",params:{allowedValues: schema62.properties.rules.items.properties.grade.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.rules.items.properties.grade.enum,parentSchema:schema62.properties.rules.items.properties.grade,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.examples !== undefined && func0.call(data13, "examples")){
let data27 = data13.examples;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.pass === undefined) || (!(func0.call(data27, "pass")))){
const err53 = {instancePath:instancePath+"/rules/" + i1+"/examples",schemaPath:"#/properties/rules/items/properties/examples/required",keyword:"required",params:{missingProperty: "pass"},message:"must have required property '"+"pass"+"'",schema:schema62.properties.rules.items.properties.examples.required,parentSchema:schema62.properties.rules.items.properties.examples,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data27.fail === undefined) || (!(func0.call(data27, "fail")))){
const err54 = {instancePath:instancePath+"/rules/" + i1+"/examples",schemaPath:"#/properties/rules/items/properties/examples/required",keyword:"required",params:{missingProperty: "fail"},message:"must have required property '"+"fail"+"'",schema:schema62.properties.rules.items.properties.examples.required,parentSchema:schema62.properties.rules.items.properties.examples,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 of Object.keys(data27)){
if(!((key4 === "pass") || (key4 === "fail"))){
const err55 = {instancePath:instancePath+"/rules/" + i1+"/examples",schemaPath:"#/properties/rules/items/properties/examples/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.rules.items.properties.examples,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.pass !== undefined && func0.call(data27, "pass")){
if(!(validate298(data27.pass, {instancePath:instancePath+"/rules/" + i1+"/examples/pass",parentData:data27,parentDataProperty:"pass",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : joined(vErrors, validate298.errors);
errors = vErrors.length;
}
}
if(data27.fail !== undefined && func0.call(data27, "fail")){
if(!(validate298(data27.fail, {instancePath:instancePath+"/rules/" + i1+"/examples/fail",parentData:data27,parentDataProperty:"fail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : joined(vErrors, validate298.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/rules/" + i1+"/examples",schemaPath:"#/properties/rules/items/properties/examples/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.rules.items.properties.examples.type,parentSchema:schema62.properties.rules.items.properties.examples,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.rules.items.type,parentSchema:schema62.properties.rules.items,data:data13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.rules.type,parentSchema:schema62.properties.rules,data:data12};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const waivers = validate301;
const schema69 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivers.schema.json","type":"object","additionalProperties":false,"required":["version","waivers"],"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","rule","subject"],"patternProperties":{"^x-":{}},"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","x-form":"an id of letters, digits, `.`, `_` and `-` (at most 64)"},"rule":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}/[a-z0-9][a-z0-9.-]{0,63}$","x-form":"a rule with its policy, such as `iso-23894/above-appetite-treated`"},"subject":{"type":"string","minLength":1},"reason":{"type":"string"},"approved-by":{"type":"string"},"ticket":{"type":"string"},"created":{"$ref":"#/$defs/day"},"expires":{"$ref":"#/$defs/day"},"of":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","x-form":"`sha256:` and 64 hexadecimal digits"}}}}},"$defs":{"day":{"type":"string","format":"date","x-form":"a day such as `2026-11-21`"}}};
const pattern78 = new RegExp("^[a-z0-9][a-z0-9.-]{0,63}/[a-z0-9][a-z0-9.-]{0,63}$", "u");
const schema70 = {"type":"string","format":"date","x-form":"a day such as `2026-11-21`"};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.waivers === undefined) || (!(func0.call(data, "waivers")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "version") || (key0 === "waivers")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema69.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data1 = data.waivers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.id === undefined) || (!(func0.call(data2, "id")))){
const err4 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema69.properties.waivers.items.required,parentSchema:schema69.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data2.rule === undefined) || (!(func0.call(data2, "rule")))){
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema69.properties.waivers.items.required,parentSchema:schema69.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data2.subject === undefined) || (!(func0.call(data2, "subject")))){
const err6 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema69.properties.waivers.items.required,parentSchema:schema69.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((func0.call(schema69.properties.waivers.items.properties, key1)) || (pattern3.test(key1)))){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema69.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/waivers/" + i0+"/id",schemaPath:"#/properties/waivers/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema69.properties.waivers.items.properties.id,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/waivers/" + i0+"/id",schemaPath:"#/properties/waivers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties.id.type,parentSchema:schema69.properties.waivers.items.properties.id,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.rule !== undefined && func0.call(data2, "rule")){
let data4 = data2.rule;
if(typeof data4 === "string"){
if(!pattern78.test(data4)){
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}/[a-z0-9][a-z0-9.-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{0,63}/[a-z0-9][a-z0-9.-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9.-]{0,63}/[a-z0-9][a-z0-9.-]{0,63}$",parentSchema:schema69.properties.waivers.items.properties.rule,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties.rule.type,parentSchema:schema69.properties.waivers.items.properties.rule,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.subject !== undefined && func0.call(data2, "subject")){
let data5 = data2.subject;
if(typeof data5 === "string"){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/subject",schemaPath:"#/properties/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.waivers.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/subject",schemaPath:"#/properties/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties.subject.type,parentSchema:schema69.properties.waivers.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.reason !== undefined && func0.call(data2, "reason")){
let data6 = data2.reason;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties.reason.type,parentSchema:schema69.properties.waivers.items.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2["approved-by"] !== undefined && func0.call(data2, "approved-by")){
let data7 = data2["approved-by"];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/approved-by",schemaPath:"#/properties/waivers/items/properties/approved-by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties["approved-by"].type,parentSchema:schema69.properties.waivers.items.properties["approved-by"],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.ticket !== undefined && func0.call(data2, "ticket")){
let data8 = data2.ticket;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties.ticket.type,parentSchema:schema69.properties.waivers.items.properties.ticket,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.created !== undefined && func0.call(data2, "created")){
if(!(validate302(data2.created, {instancePath:instancePath+"/waivers/" + i0+"/created",parentData:data2,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : joined(vErrors, validate302.errors);
errors = vErrors.length;
}
}
if(data2.expires !== undefined && func0.call(data2, "expires")){
if(!(validate302(data2.expires, {instancePath:instancePath+"/waivers/" + i0+"/expires",parentData:data2,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : joined(vErrors, validate302.errors);
errors = vErrors.length;
}
}
if(data2.of !== undefined && func0.call(data2, "of")){
let data11 = data2.of;
if(typeof data11 === "string"){
if(!pattern58.test(data11)){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/of",schemaPath:"#/properties/waivers/items/properties/of/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema69.properties.waivers.items.properties.of,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/of",schemaPath:"#/properties/waivers/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.waivers.items.properties.of.type,parentSchema:schema69.properties.waivers.items.properties.of,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.properties.waivers.items.type,parentSchema:schema69.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.waivers.type,parentSchema:schema69.properties.waivers,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function joined(errors, more) { for (const error of more) errors.push(error); return errors; }
