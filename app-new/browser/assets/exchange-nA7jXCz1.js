import{A as e,D as t,S as n,g as r,k as i,t as a,y as o}from"./dist-nWDxISMb.js";import{i as s,n as c,r as l,t as u}from"./annotation-04ncTqs2.js";function d(e){let t=new Map;for(let n of e)t.set(n.article,[...t.get(n.article)??[],n]);return t}var f=e=>e.replace(/[\\`*_[\]<>|~]/g,`\\$&`).replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm,`$1\\$2`),p=e=>e.split(`
`).map(e=>`> ${f(e)}`).join(`
>
`);function m(e,t){return`${[...d(e)].map(([e,n])=>{let r=f(n[0]?.headline||e).replace(/\n/g,` `),i=n.map(e=>[p(s(e)),f(e.note),e.tags.map(e=>`\\#${e.replace(/\s+/g,`-`)}`).join(` `)].filter(Boolean).join(`

`));return[`## [${r}](<${t}${e}>)`,...i].join(`

`)}).join(`

`)}\n`}var h=e=>`"${e.replace(/^[=+\-@\t\r]/,`'$&`).replace(/"/g,`""`)}"`;function g(e,t){return[[`headline`,`address`,`colour`,`quote`,`note`,`tags`,`created`,`modified`],...e.map(e=>[e.headline,t+e.article,e.colour,s(e),e.note,e.tags.join(`, `),e.created,e.modified])].map(e=>`${e.map(h).join(`,`)}\r\n`).join(``)}function _(e,t,n){let r=e.map(e=>c(e,t)),i={"@context":`http://www.w3.org/ns/anno.jsonld`,type:`AnnotationCollection`,label:n,total:r.length,first:{type:`AnnotationPage`,startIndex:0,items:r}};return`${JSON.stringify(i,void 0,2)}\n`}var v=a(e()),y=i([v,o(r({first:r({items:v})}),t(({first:e})=>e.items)),o(r({items:v}),t(({items:e})=>e)),o(u,t(e=>[e]))]);function b(e){try{let t=n(y,JSON.parse(e));return t.success?t.output.flatMap(e=>{let t=n(u,e);return t.success?l(t.output)??[]:[]}):[]}catch{return[]}}var x=e=>JSON.stringify([e.article,e.quotes.map(({exact:e,at:t})=>[e,t])]);function S(e,t){let n=new Map(t.map(e=>[e.id,e])),r=new Set(t.map(x));return e.filter(e=>{let t=n.get(e.id);return!(t?t.modified>=e.modified:r.has(x(e)))&&(n.set(e.id,e),r.add(x(e)),!0)})}export{m as a,_ as i,S as n,g as r,b as t};