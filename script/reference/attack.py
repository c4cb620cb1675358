"""An attacker, from outside: what follows from the finished files of a site under a profile that hides.

With lxml, numpy and HiGHS it looks, of every small count, for the least and the greatest value by linear programming. Nobody tells it what a number counts: the twin for the team
(build --profile internal) is built from the same registry in which some records are repeated 1, 2, 4, … times, and what a
number grows by says which of them it counts.

    python3 -m venv /tmp/v && /tmp/v/bin/pip install numpy scipy highspy lxml
    /tmp/v/bin/python script/reference/attack.py PROJECT content/registry/FILE.csv [BINARY]

PROJECT is a project of one registry under cms11; its records are those of the FILE. `report.ecmo-runs` of its pages must
be well above the records. Prints what is reckoned exactly, and what is known of small counts beyond their being small.
Universes of fewer records than sets let it see ties that hold by chance.
"""
import csv, io, json, math, os, random, re, shutil, subprocess, sys, tempfile, time
from concurrent.futures import ThreadPoolExecutor

import highspy
import numpy as np
from lxml import html as H
from scipy.sparse import csc_matrix

N=r'(?<![\d.,%–-])(\d+)(?![\d.,%–])'
QS=r'(?:fewer than \d+|\d+ to \d+|\d+ or more|hidden|\d+)'
def quantity(t, positive=False):
    t=t.strip()
    m=re.fullmatch(r'fewer than (\d+)',t)
    if m: return (1 if positive else 0,int(m[1])-1)
    m=re.fullmatch(r'(\d+) to (\d+)',t)
    if m: return (int(m[1]),int(m[2]))
    m=re.fullmatch(r'(\d+) or more',t)
    if m: return (int(m[1]),None)
    if t=='hidden': return (0,None)
    m=re.fullmatch(r'(\d+)',t)
    if m: return (int(m[1]),int(m[1]))
PCT=r'(?:\((?P<p>[\d.]+)(?: to (?P<p2>[\d.]+))?%[^)]*\))'
SHARE=re.compile(rf'(?P<e>{QS}) ?(?:/| of ) ?(?P<t>{QS})(?: ?{PCT})?')
MISS=re.compile(rf'\[(?P<m>{QS}) missing\]')
COUNTPCT=re.compile(rf'(?P<e>{QS}) {PCT}')
def norm(t): return re.sub(r'\s+',' ',t.replace('\u00a0',' ').replace('\u202f',' ')).strip()
def parse_cell(t):
    """roles of one cell"""
    t=norm(t); t=re.sub(r'(?<=[\d%)\]])\s*[a-z]$','',t)
    out={}
    m=MISS.search(t)
    if m:
        out['missing']=quantity(m['m']); t=norm(t[:m.start()]+t[m.end():])
    m=SHARE.fullmatch(t)
    if m:
        pos=m['p'] is not None and float(m['p'])>0
        out['events']=quantity(m['e'],pos); out['total']=quantity(m['t']); return out
    m=COUNTPCT.fullmatch(t)
    if m:
        pos=m['p'] is not None and float(m['p'])>0
        out['events']=quantity(m['e'],pos); return out
    m=re.fullmatch(QS,t)
    if m: out['events']=quantity(t); return out
    m=re.fullmatch(r'(\d+)%',t)
    if m: out['pct']=(int(m[1]),int(m[1]))
    return out
def clauses(t):
    """shares and counts of a sentence, keyed by its words"""
    t=norm(t)
    out=[]
    for cl in re.split(r'(?<!\d)\. |; |: ',t):
        # years in words stay words
        found=[]
        def keep(kind,q): found.append((kind,q)); return '#'
        def share(m):
            pos=m['p'] is not None and float(m['p'])>0
            keep('events',quantity(m['e'],pos)); keep('total',quantity(m['t'])); return '#'
        w=SHARE.sub(share,cl)
        w=re.sub(rf'n = ({QS})',lambda m:keep('n',quantity(m[1])),w)
        w=re.sub(r'\bhidden\b|fewer than \d+',lambda m:keep('i',quantity(m[0])),w)
        w=re.sub(r'[−-]?\d+\.\d+%?|\d+%|\b(19|20)\d\d\b( to (19|20)\d\d)?','~',w)
        w=re.sub(r'(?<![\w.,])\d+(?![\w.])',lambda m:keep('i',quantity(m[0])),w)
        for k,(kind,q) in enumerate(found): out.append((w,k,kind,q))
    return out
def text(e): return norm(''.join(e.itertext()))
def read_table(tab,ident):
    head=[]; rows=[]
    def cells(tr): return [c for c in tr if c.tag in('td','th')]
    grid={}
    heads=tab.xpath('./thead/tr')
    for r,tr in enumerate(heads):
        c=0
        for cell in cells(tr):
            while (r,c) in grid: c+=1
            for dr in range(int(cell.get('rowspan','1'))):
                for dc in range(int(cell.get('colspan','1'))):
                    grid[(r+dr,c+dc)]=' '.join(x for x in cell.itertext())
            c+=int(cell.get('colspan','1'))
    ncol=max([c for _,c in grid] or [0])+1
    cols=[]; out=[]
    for c in range(ncol):
        parts=[]
        for r in range(len(heads)):
            p=norm(grid.get((r,c),''))
            m=re.search(rf'n = ({QS})',p)
            if m:
                out.append(((ident,'head',norm(p[:m.start()]),'n'),quantity(m[1]),p))
                p=norm(p[:m.start()]+p[m.end():])
            if not parts or parts[-1]!=p: parts.append(p)
        cols.append('/'.join(parts))
    group=''; top=''; seen={}
    for tr in tab.xpath('./tbody/tr'):
        cs=cells(tr)
        if 'group' in (tr.get('class') or ''):
            group=text(tr); top=''; continue
        lab=text(cs[0])
        if 'level' in (tr.get('class') or ''): path=f'{group}>{top}>{lab}'
        else: top=lab; path=f'{group}>{lab}'
        n=0
        # label cells: leading th, or leading non-num td
        for cc in cs[1:]:
            if cc.tag=='th' : path+='|'+text(cc); n+=1
            else: break
        k=seen.get(path,0); seen[path]=k+1
        if k: path+=f'#{k}'
        c=1+n
        for cell in cs[1+n:]:
            t=' '.join(cell.itertext())
            col=cols[c] if c<len(cols) else f'c{c}'
            for role,q in parse_cell(re.sub(r'\s*<.*','',norm(t))).items():
                out.append(((ident,path,col,role),q,norm(t)))
            c+=int(cell.get('colspan','1'))
    return out
def read_site(root, only=None):
    out={}
    def put(k,q,t):
        if q is not None: out.setdefault(k,(q,t))
    for d,_,fs in os.walk(root):
        for f in fs:
            p=os.path.relpath(os.path.join(d,f),root)
            if p.startswith('assets') or p in('manifest.json','sitemap.xml','feed.xml','search.html','references.html') : continue
            if only and not only(p): continue
            raw=open(os.path.join(root,p),encoding='utf8').read()
            if p.endswith('-word.html'): continue
            if p.endswith('.html'):
                doc=H.fromstring(raw.encode(),parser=H.HTMLParser(encoding='utf8')); main=doc.xpath('//main')[0]
                for s in main.xpath('.//sup')+main.xpath('.//span[@class="vh"]'):
                    t=s.tail or ''; par=s.getparent(); prev=s.getprevious()
                    if prev is not None: prev.tail=(prev.tail or '')+t
                    else: par.text=(par.text or '')+t
                    par.remove(s)
                for n,tab in enumerate(main.xpath('.//table')):
                    b=tab.xpath('ancestor::div[@id][1]'); ident=p+'#'+(b[0].get('id') if b else f'table{n}')
                    for k,q,t in read_table(tab,ident): put(k,q,t)
                for tab in main.xpath('.//table'): tab.getparent().remove(tab)
                # tiles
                for n,dv in enumerate(main.xpath('.//dl[contains(@class,"tiles")]/div')):
                    dt=text(dv.xpath('./dt')[0])
                    for dd in dv.xpath('./dd'):
                        m=SHARE.search(text(dd))
                        if m:
                            put((p+'#tile',dt,'','events'),quantity(m['e']),m[0]); put((p+'#tile',dt,'','total'),quantity(m['t']),m[0])
                for svg in main.xpath('.//svg'):
                    fig=svg.xpath('ancestor::figure[@id][1]'); fi=fig[0].get('id') if fig else 'svg'
                    for e in svg.xpath('./title|./desc'):
                        for w,k,kind,q in clauses(text(e)): put((p+'#'+fi+'-alt',w,str(k),kind),q,w)
                for svg in main.xpath('.//svg'):
                    par=svg.getparent(); par.remove(svg)
                for e in main.xpath('.//p|.//li|.//dd|.//figcaption'):
                    sec=e.xpath('preceding::*[self::h2 or self::h1][1]/@id'); s=sec[0] if sec else ''
                    fig=e.xpath('ancestor::figure[@id][1]/@id'); s+= (':'+fig[0]) if fig else ''
                    for w,k,kind,q in clauses(text(e)): put((p+'#'+s,w,str(k),kind),q,w)
            elif p.endswith('.csv'):
                rows=list(csv.reader(io.StringIO(raw)))
                if not rows: continue
                hd=[re.sub(rf',? ?n = {QS}','',h) for h in rows[0]]
                for h,h0 in zip(hd,rows[0]):
                    m=re.search(rf'n = ({QS})',h0)
                    if m: put((p,'head',h,'n'),quantity(m[1]),h0)
                seen={}; blank=''
                for r in rows[1:]:
                    lab=r[0]
                    k=seen.get(lab,0); seen[lab]=k+1
                    for c,cell in enumerate(r[1:],1):
                        for role,q in parse_cell(cell).items():
                            put((p,f'{lab}#{k}',hd[c] if c<len(hd) else str(c),role),q,cell)
            elif p.endswith('results.json'):
                j=json.loads(raw)
                if j.get('registry') is None: continue
                for r in j.get('results',[]):
                    for role in ('events','total','unknown','count','n'):
                        if isinstance(r.get(role),int): put((p,r['measure'],r.get('where',''),role),(r[role],r[role]),str(r[role]))
    return out
def bits(m,n):
    b=np.frombuffer(m.to_bytes((n+7)//8,'little'),dtype=np.uint8)
    return np.unpackbits(b,bitorder='little')[:n].astype(bool)
class Attack:
    def __init__(s, n, sets, told, x0=None, k=11, verbose=True, names=None):
        """sets: key->mask; told: key->(lo,hi); x0 per patient of the universe"""
        s.k=k; s.x0=np.ones(n,int) if x0 is None else x0
        iv={}; why={}
        s.unknown=[key for key in told if key not in sets]
        s.contradictions=[]
        for key,(lo,hi) in told.items():
            if key not in sets: continue
            m=sets[key]
            l,h=iv.get(m,(0,None))
            v=int(s.x0[bits(m,n)].sum()) if m else 0
            if v<lo or (hi is not None and v>hi): s.contradictions.append((key,(lo,hi),v)); continue
            if lo>l: l=lo; why[m]=key
            if hi is not None and (h is None or hi<h): h=hi; why[m]=key
            iv[m]=(l,h); why.setdefault(m,key)
        s.n=n; s.iv=iv; s.why=why; s.names={}
        for key,m in sets.items(): s.names.setdefault(m,key)
        s.sets=sets
        masks=[m for m in set(iv)|set(sets.values()) if m]
        s.masks=masks
        A=np.array([bits(m,n) for m in masks])
        # atoms
        cols,inv=np.unique(np.packbits(A,axis=0),axis=1,return_inverse=True); inv=inv.ravel()
        s.atom_of=inv; na=inv.max()+1
        rep=np.zeros(na,int); rep[inv]=np.arange(n)
        s.A=A[:,rep].astype(float); s.na=na
        s.x=np.zeros(na); np.add.at(s.x,inv,s.x0)
        s.true=s.A@s.x
        s.row={m:i for i,m in enumerate(masks)}
        lo=np.zeros(len(masks)); hi=np.full(len(masks),np.inf)
        for m,(l,h) in iv.items():
            if m in s.row:
                lo[s.row[m]]=l
                if h is not None: hi[s.row[m]]=h
        s.lo,s.hi=lo,hi
        # noughts
        s.alive=np.ones(na,bool)
        for i in range(len(masks)):
            if hi[i]==0: s.alive&=~(s.A[i]>0)
    def rank(s):
        E=s.A[(s.lo==s.hi)&(s.hi>0)][:,s.alive]
        if len(E)==0: return [],0
        u,sv,vt=np.linalg.svd(E,full_matrices=False)
        r=int((sv>1e-8*sv[0]).sum()); B=vt[:r]
        rng=np.random.default_rng(1)
        Z=rng.standard_normal((3,E.shape[1])); Z-= (Z@B.T)@B; Z-=(Z@B.T)@B
        s.B=B; s.Z=Z
        found=[]
        x=s.x[s.alive]; A=s.A[:,s.alive]>0; k=s.k
        def inspan(T): return np.abs(Z@T).max()<1e-7
        seen=set()
        def test(T,label):
            c=x[T>0].sum()
            if 1<=c<k:
                key=T.tobytes()
                if key in seen: return
                seen.add(key)
                if inspan(T.astype(float)): found.append((int(c),label))
        for i in range(len(A)):
            test(A[i],(s.names[s.masks[i]],))
        Af=A.astype(np.float32)
        inter=(Af*x)@Af.T
        size=inter.diagonal()
        zi=Z@Af.T.astype(float) # z of sets
        # intersections, differences, symmetric
        m=len(A)
        I,J=np.where((inter>=1)&(inter<k)); sel=I<J
        for i,j in zip(I[sel],J[sel]): test(A[i]&A[j],('and',s.names[s.masks[i]],s.names[s.masks[j]]))
        D=size[:,None]-inter
        I,J=np.where((D>=1)&(D<k))
        for i,j in zip(I,J):
            if i!=j: test(A[i]&~A[j],('less',s.names[s.masks[i]],s.names[s.masks[j]]))
        # any two, three, four atoms
        z=Z[0]; small=np.where((x>=1)&(x<k))[0]
        zs=z[small]
        for i in small:
            if abs(z[i])<1e-8: 
                T=np.zeros(len(x)); T[i]=1
                if inspan(T): found.append((int(x[i]),('atom',)))
        if len(small)>1:
            a,b=np.triu_indices(len(small),1)
            ps=zs[a]+zs[b]
            o=np.argsort(ps); ps=ps[o]; a=a[o]; b=b[o]
            def check(idx):
                T=np.zeros(len(x)); T[small[list(idx)]]=1
                if len(set(idx))==len(idx) and x[T>0].sum()<k and inspan(T):
                    key=T.astype(bool).tobytes()
                    if key not in seen: seen.add(key); found.append((int(x[T>0].sum()),('atoms',len(idx))))
            for t in range(*np.searchsorted(ps,[-1e-9,1e-9])): check((a[t],b[t]))
            for c in range(len(small)):
                l,h=np.searchsorted(ps,[-zs[c]-1e-10,-zs[c]+1e-10])
                for t in range(l,h): check((a[t],b[t],c))
        return found,r
    def lp(s,targets,limit=None):
        al=np.where(s.alive)[0]; pos=-np.ones(s.na,int); pos[al]=np.arange(len(al))
        h=highspy.Highs(); h.setOptionValue('output_flag',False)
        lp=highspy.HighsLp()
        rows=[i for i in range(len(s.masks)) if s.A[i][al].any()]
        R=s.A[rows][:,al]; LO=list(s.lo[rows]); HI=list(s.hi[rows])
        # what one set has beyond another that it holds: not below nought. Only next ones.
        P=R@R.T; sz=P.diagonal(); sub=(P==sz[:,None])&(sz[:,None]<sz[None,:])
        S=sub.astype(np.float32); two=(S@S)>0; hasse=sub&~two
        I,J=np.where(hasse); extra=R[J]-R[I]
        R=np.vstack([R,extra]); LO+= [0]*len(extra); HI+=[np.inf]*len(extra); rows=list(range(len(R)))
        lp.num_col_=len(al); lp.num_row_=len(rows)
        lp.col_cost_=np.zeros(len(al)); lp.col_lower_=np.full(len(al),-np.inf); lp.col_upper_=np.full(len(al),np.inf)
        lp.row_lower_=np.array(LO,float); lp.row_upper_=np.array(HI,float)
        C=csc_matrix(R)
        lp.a_matrix_.format_=highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_=C.indptr; lp.a_matrix_.index_=C.indices; lp.a_matrix_.value_=C.data
        h.passModel(lp)
        out=[]; least={}; most={}
        T=np.array([t[al] for t,_ in targets]) if targets else np.zeros((0,len(al)))
        lo=np.full(len(targets),np.inf); hi=np.full(len(targets),-np.inf)
        x=s.x[al]; v=T@x; lo=np.minimum(lo,v); hi=np.maximum(hi,v)
        idx=np.arange(len(al),dtype=np.int32)
        bounds=[]
        for q in range(len(targets)):
            b=[]
            for sense in (1,-1):
                if sense==1 and lo[q]<=1+1e-6: b.append(lo[q]); continue
                if sense==-1 and hi[q]>=s.k-1-1e-6: b.append(hi[q]); continue
                h.changeColsCost(len(al),idx,sense*T[q])
                h.run()
                st=h.getModelStatus()
                if st==highspy.HighsModelStatus.kOptimal:
                    sol=np.array(h.getSolution().col_value); val=T@sol
                    lo=np.minimum(lo,val); hi=np.maximum(hi,val); b.append(val[q])
                elif 'Unbounded' in str(st): b.append(-sense*np.inf)
                else: b.append(None); print('status',st)
            bounds.append(tuple(b))
        return bounds
    def run(s,extra=400):
        t=time.time(); found,r=s.rank()
        res={'rank':r,'atoms':int(s.alive.sum()),'exact':int((s.lo==s.hi).sum()),'sets':len(s.masks),'reckoned':found,'t_rank':time.time()-t}
        # targets of the linear programmes
        t=time.time(); A=s.A
        tg=[(A[i],(s.names[s.masks[i]],)) for i in range(len(A)) if 1<=s.true[i]<s.k]
        inter=(A*s.x)@A.T; D=s.true[:,None]-inter
        cand=[]
        I,J=np.where((D>=1)&(D<s.k))
        for i,j in zip(I,J):
            if i!=j and (A[j]<=A[i]).all(): cand.append((A[i]-A[j],('less',s.names[s.masks[i]],s.names[s.masks[j]])))
        seen=set(); uniq=[]
        for T,l in tg+cand:
            b=(T>0).tobytes()
            if b in seen: continue
            seen.add(b); uniq.append((T,l))
        if extra is not None and len(uniq)>len(tg)+extra:
            random.seed(1); uniq=uniq[:len(tg)]+random.sample(uniq[len(tg):],extra)
        b=s.lp(uniq)
        res['targets']=len(uniq); res['narrowed']=[]; res['pinned']=[]
        for (T,l),(lo,hi) in zip(uniq,b):
            v=int((T*s.x).sum())
            lo_i=math.ceil(lo-1e-6); hi_i=math.floor(hi+1e-6) if hi<np.inf else None
            if hi_i is not None and lo_i==hi_i: res['pinned'].append((v,l,lo,hi))
            elif hi_i is not None and hi_i<s.k and (lo_i>1 or hi_i<s.k-1): res['narrowed'].append((v,l,lo,hi))
        res['t_lp']=time.time()-t
        return res
def show(res):
    for k in ('sets','exact','rank','atoms','targets','t_rank','t_lp'): print(k,res[k],end='  ')
    print()
    for k in ('reckoned','pinned','narrowed'):
        print(k,len(res[k]))
        for f in res[k][:25]: print('   ',f)


def build(binary, project, out, *more):
    done = subprocess.run([binary, "build", "--project", project, "--output", out, *more], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return {key: found for key, (found, _) in read_site(out).items()}


def meanings(binary, project, data, work, width=9):
    """Which records each number of the twin counts, as bits."""
    lines = open(os.path.join(project, data)).read().splitlines()
    rows = lines[1:]
    blocks = [range(i, min(len(rows), i + width)) for i in range(0, len(rows), width)]

    def grown(block):
        folder = f"{work}/{block.start if block else 'base'}"
        shutil.copytree(project, folder)
        more = []
        for place, row in enumerate(block):
            for _ in range(2 ** place):
                # An identifier in the first column is made new.
                more.append(re.sub(r"^([A-Z]+-)\d+", lambda m: f"{m[1]}{9999 - len(more):04d}", rows[row]))
        open(os.path.join(folder, data), "w").write("\n".join(lines + more) + "\n")
        found = build(binary, folder, folder + "-out", "--profile", "internal")
        shutil.rmtree(folder)
        shutil.rmtree(folder + "-out")
        return {key: ends[0] for key, ends in found.items() if ends[0] == ends[1]}

    with ThreadPoolExecutor(2) as pool:
        base, *more = pool.map(grown, [range(0)] + blocks)
    sets, others = {}, []
    for key, count in base.items():
        mask = 0
        for block, numbers in zip(blocks, more):
            growth = numbers.get(key, -1) - count
            if not 0 <= growth < 2 ** len(block):
                mask = None
                break
            mask |= growth << block.start
        if mask is not None and mask.bit_count() == count:
            sets[key] = mask
        else:
            others.append(key)
    return len(rows), sets, others


def main():
    project, data = sys.argv[1:3]
    binary = sys.argv[3] if len(sys.argv) > 3 else "ecprimer"
    with tempfile.TemporaryDirectory() as work:
        size, sets, others = meanings(binary, project, data, work)
        told = build(binary, project, work + "/public")
    print(f"{len(sets)} numbers count {len(set(sets.values()))} sets of {size} records; {len(others)} are something else")
    attack = Attack(size, sets, told)
    print(f"told {len(told)}, of unknown meaning {len(attack.unknown)}, misread {len(attack.contradictions)}")
    show(attack.run())


if __name__ == "__main__":
    main()
